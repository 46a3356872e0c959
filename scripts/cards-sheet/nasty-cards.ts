import { drawableText } from '../../src/domain/wording/drawable-text.ts';
import type { Card, CardFace } from '../../src/render/cards/card.ts';
import { initials } from '../../src/render/initials.ts';
import { DEFAULT_ACCENT, tonesOf } from '../../src/render/look/tones.ts';

/**
 * Cards that are hard to draw, 24 of them, by what is hard about each. `faces` are paths of
 * portraits, nine at least.
 */
export function nastyCards(faces: readonly string[]): Record<string, Card> {
  const [first = ''] = faces;
  const people = (count: number) => ({
    byline: NAMES.slice(0, Math.min(4, count)).join(', ') + (count > 4 ? ` +${count - 4}` : ''),
    note: '',
    faces: faces.slice(0, count).map((portrait) => face(portrait)),
  });
  const post = (changes: Changes) => made({ faces: [face(first)], ...changes });
  return {
    'a title of 200 characters': post({ title: LONG_TITLE.slice(0, 200) }),
    'one word of 140 letters': post({ title: LONG_WORD, language: 'de' }),
    'no portrait, a near-black accent': made({ accent: '#0b0b10' }),
    'two authors, one without portrait': post({
      ...people(2),
      faces: [face(first), face(null, 'Bo Lind')],
    }),
    'three authors': post({ ...people(3), title: 'Three of us stood on the quay' }),
    'four authors, series': post({ ...people(4), series: 'Reading the tide · 12' }),
    'five authors': post({ ...people(5), title: 'Five hands on one tide table' }),
    'nine authors, long topic, series': post({
      ...people(9),
      title: 'What nine of us would rather have known',
      topic: 'Instruments, their keepers, and whoever repairs them',
      series: 'A history of the tide gauge in nine harbours · 3',
    }),
    Hebrew: post({ language: 'he', title: 'גאות ושפל: מה שהמים עושים ב-24 שעות', topic: 'גאות' }),
    'Arabic, initials': made({
      language: 'ar',
      title: 'المد والجزر: لماذا يتأخر الماء عن القمر كل يوم 50 دقيقة',
      ...unpictured('سلمى حداد'),
    }),
    Japanese: made({
      language: 'ja',
      title: '潮汐表はなぜ間違うのか、「検潮所」の百年',
      ...unpictured('田辺 愛子'),
    }),
    'Chinese, Simplified': made({
      ...unpictured('王伟'),
      language: 'zh-Hans',
      title: '潮汐表为什么会出错：骨头与直尺的一百年',
    }),
    'Chinese, Traditional': made({
      ...unpictured('陳怡君'),
      language: 'zh-Hant',
      title: '潮汐表為什麼會出錯：骨頭與直尺的一百年',
    }),
    Korean: made({
      language: 'ko',
      title: '조석표가 틀리는 이유와 백 년의 검조소',
      ...unpictured('김 민준'),
    }),
    Hindi: made({
      ...unpictured('अनिल कुमार'),
      language: 'hi',
      title: 'ज्वार-भाटा: समुद्र का पानी दिन में दो बार क्यों चढ़ता है',
    }),
    'Polish and Czech': post({ language: 'pl', title: 'Zażółć gęślą jaźń, příliš žluťoučký kůň' }),
    Vietnamese: made({
      ...unpictured('Nguyễn Thị Ánh'),
      language: 'vi',
      title: 'Vì sao thủy triều lên xuống hai lần mỗi ngày',
    }),
    'Greek and Cyrillic': made({
      ...unpictured('Ольга Щербакова'),
      language: 'el',
      title: 'Παλίρροια στο στενό, приливы у берега',
    }),
    'emoji, flags, joined ones': post({ title: 'Tides 🌊 of 🇩🇪 🇳🇱 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿: 👩🏽‍🔬 👨‍👩‍👧‍👦 1️⃣ ❤️' }),
    'markup and quotes': post({
      title: 'A & B <video>: 1 + 1 = "2" ]]> 007',
      byline: `O'Neil & “Söhne” <Ltd>`,
    }),
    'controls and overrides, a yellow accent': made({
      title: 'Tide\u0007 and\u202e ebb\u0000 in\ud800 one\u2066 title',
      ...unpictured('Ada\u202e Okafor\u0008'),
      accent: '#ffe500',
    }),
    'a title that no font has': post({ title: 'น้ำขึ้นน้ำลง', language: 'th' }),
    'an author: long name and role': post({
      kind: 'author',
      title: 'Maximiliane-Wilhelmina von und zu Hohenlohe-Schillingsfürst',
      byline: 'Head of the department of tidal prediction and former keeper of the ninth gauge',
      note: 'Tides, Datums, Surveying, Mud and sand, Wind and surge, Instruments, Charts',
      topic: null,
    }),
    'the site: long tagline': post({
      kind: 'site',
      title: 'Slack Water',
      byline: '',
      note: 'Notes from the people who measure the sea, on what they found, what they got wrong, and why it took them a century',
      topic: null,
      faces: faces.slice(0, 9).map((portrait) => face(portrait)),
    }),
  };
}

function made({ accent = DEFAULT_ACCENT, ...changes }: Changes): Card {
  const card: Card = {
    kind: 'post',
    language: 'en',
    blog: 'Slack Water',
    topic: 'Tides',
    series: null,
    title: 'High water at noon',
    note: 'Engineer',
    ...unpictured('Ada Okafor'),
    tones: tonesOf(accent).light,
    ...changes,
  };
  const { title, byline, note } = card;
  return { ...card, title: drawableText(title), byline: drawableText(byline), note };
}

function unpictured(name: string): Pick<Card, 'byline' | 'faces'> {
  return { byline: name, faces: [face(null, name)] };
}

function face(portrait: string | null, name = ''): CardFace {
  return { portrait, initials: drawableText(initials(name)) };
}

const NAMES = ['Ada Okafor', 'Maximiliane Hohenlohe-Schillingsfürst', 'Bo Lind', 'Chidi Eze'];
const LONG_TITLE = 'On the tides of nineteen hundred harbours, and what to do about them '.repeat(
  4,
);
const LONG_WORD = 'Donaudampfschifffahrtselektrizitäten'.repeat(4).slice(0, 140);

type Changes = Partial<Card> & { accent?: string };
