/**
 * Every problem code: how bad it is, what is wrong, what to do. `{name}` stands for an argument.
 * Codes are permanent.
 */
export const problemTable = {
  // Files
  'yaml-syntax': {
    severity: 'error',
    message: 'The YAML cannot be read: {reason}.{source}',
    remedy: 'Mend this line; text with ": " or "#" in it needs quotes.',
  },
  'front-matter-missing': {
    severity: 'error',
    message: 'The file does not begin with front matter, the fields such as title and date.',
    remedy:
      'Begin it with a line of three hyphens (---), the fields, and another line of three hyphens.',
  },
  'front-matter-unclosed': {
    severity: 'error',
    message: 'The front matter that begins here never ends.',
    remedy: 'Add a line of three hyphens (---) after the last field.',
  },
  'front-matter-fence': {
    severity: 'error',
    message: 'Front matter is fenced with "{fence}".',
    remedy: 'Rota reads YAML between two lines of three hyphens: write "---" instead.',
  },
  'duplicate-key': {
    severity: 'error',
    message: 'The key "{key}" stands here for the second time.',
    remedy: 'Keep one of them.',
  },
  'unknown-key': {
    severity: 'error',
    message: 'There is no key "{key}" here.{hint}',
    remedy: 'Allowed are: {known}.',
  },
  'wrong-type': {
    severity: 'error',
    message: '"{field}" is {actual}.',
    remedy: 'It must be {expected}.',
  },
  'missing-field': {
    severity: 'error',
    message: '"{field}" is missing.',
    remedy: 'Add it: {about}',
  },
  'invalid-value': {
    severity: 'error',
    message: '"{field}" is {actual}.',
    remedy: 'It must be {expected}.',
  },
  'invalid-name': {
    severity: 'error',
    message: '"{name}" cannot be an id.',
    remedy: 'Ids and slugs are lower-case letters, digits and hyphens: write "{suggestion}".',
  },
  'invalid-date': {
    severity: 'error',
    message: '"{field}" is {actual}, which is no day between 2000 and 2100.',
    remedy: 'Write {expected}.',
  },
  'empty-value': {
    severity: 'error',
    message: '"{field}" is empty.',
    remedy: 'It must be {expected}.',
  },
  'long-title': {
    severity: 'warning',
    message: 'The title has {count} characters.',
    remedy: 'Cards, lists and search results cut titles after 120: shorten it.',
  },
  'long-description': {
    severity: 'warning',
    message: 'The description has {count} characters.',
    remedy: 'Search engines and feeds show 300 at most: shorten it.',
  },
  'missing-glyph': {
    severity: 'warning',
    message: 'No font for cards has {characters}.',
    remedy: 'The card leaves that out: write it otherwise, if that matters.',
  },
  'invisible-characters': {
    severity: 'warning',
    message: '{where} has characters that cannot be seen: {characters}.',
    remedy:
      'Remove them, or type these words anew: they come with copied text, and programs leave them out or show something else than was written.',
  },
  'unreadable-file': {
    severity: 'error',
    message: 'The file cannot be read: {reason}.',
    remedy: '',
  },
  'missing-site': {
    severity: 'error',
    message: 'There is no content/site.yaml.',
    remedy:
      'Is this the folder of a blog? Name it with --blog DIR, or copy the site.yaml of the sample.',
  },
  'name-clash': {
    severity: 'error',
    message: '"{file}" and "{other}" differ only in capitals or accents.',
    remedy: 'Some disks cannot hold both: rename one of them.',
  },
  'stray-file': {
    severity: 'warning',
    message: 'No post or letter uses this file.',
    remedy: '{remedy}',
  },
  'reserved-name': {
    severity: 'error',
    message: 'The name "{name}" is taken: its address is one that Rota makes itself.',
    remedy: 'Rename {what}.',
  },
  // Joins
  'unknown-author': {
    severity: 'error',
    message: 'The author "{id}" does not exist.{hint}',
    remedy: 'Add authors/{id}.yaml{orKnown}.',
  },
  'unknown-topic': {
    severity: 'error',
    message: 'The topic "{id}" does not exist.{hint}',
    remedy: 'Add it to content/topics.yaml{orKnown}.',
  },
  'unknown-series': {
    severity: 'error',
    message: 'The series "{id}" does not exist.{hint}',
    remedy: 'Add it to content/series.yaml{orKnown}.',
  },
  'unknown-rotation': {
    severity: 'error',
    message: 'The rotation "{id}" does not exist.{hint}',
    remedy: 'Add content/schedule/{id}.yaml{orKnown}.',
  },
  'unknown-page': {
    severity: 'error',
    message: 'The page "{id}" does not exist.{hint}',
    remedy: 'Add content/pages/{id}.mdx{orKnown}.',
  },
  'repeated-author': {
    severity: 'error',
    message: '"{id}" is named twice.',
    remedy: 'Name each author once.',
  },
  'missing-date': {
    severity: 'error',
    message: 'A post that is no draft needs a date.',
    remedy: 'Add the day on which it is to appear, or "draft: true" until it is known.',
  },
  'updated-before-date': {
    severity: 'error',
    message: '"updated" ({updated}) lies before "date" ({date}).',
    remedy: 'Mend one of them; a change before the post appeared need not be told.',
  },
  'slug-clash': {
    severity: 'error',
    message: 'The slug "{slug}" is also that of {other}.',
    remedy: 'Rename one of the two: the slug, the name of the file or folder, makes the address.',
  },
  'series-part-clash': {
    severity: 'error',
    message: 'Part {part} of the series "{series}" is there twice: here and in {other}.',
    remedy: 'Give one of the two another number.',
  },
  'series-gap': {
    severity: 'warning',
    message: 'The series "{series}" has a part {part} and no part {missing}.',
    remedy: 'Number the parts without gaps.',
  },
  'alias-clash': {
    severity: 'error',
    message: 'The old address "{alias}" is also {other}.',
    remedy: 'Remove it here or there: an address leads to one place.',
  },
  'guid-clash': {
    severity: 'error',
    message: 'The guid "{guid}", by which feed readers know a post, is also that of {other}.',
    remedy:
      'Give this post one of its own, or remove the line: its guid is then the one in content/urls.txt, else its address.',
  },
  'guid-changed': {
    severity: 'error',
    message:
      'The guid of this post is "{guid}", and readers know it by "{recorded}": their programs would show it again as new.',
    remedy:
      'Remove the line: content/urls.txt keeps the guid. If it is meant, say so with "npm run check -- --accept-urls".',
  },
  // Letters
  'unknown-post': {
    severity: 'error',
    message: 'There is no post "{slug}" to which this letter could belong.{hint}',
    remedy: 'Name the folder, {folder}/{slug}, after the slug of the post, or remove the letter.',
  },
  'letter-name': {
    severity: 'error',
    message: 'The file of a letter is named after its day and who wrote it, and "{name}" is not.',
    remedy: 'Rename it, for example to {suggestion}.mdx.',
  },
  'letter-day': {
    severity: 'error',
    message: '"date" is {date}, and the file is named after {day}.',
    remedy: 'Mend "date", or rename the file to {suggestion}.mdx.',
  },
  'letter-before-post': {
    severity: 'warning',
    message: 'The letter is of {day}, and the post that it is about appears on {date}.',
    remedy: 'Mend the day that is wrong: no letter is public before its post.',
  },
  'letter-contact': {
    severity: 'warning',
    message: 'The letter shows {what}: "{text}".',
    remedy: 'Take it out, unless the reader has agreed that everybody may see it.',
  },
  'answer-missing': {
    severity: 'error',
    message: '"{field}" says that the letter is answered, and there is no <Answer>.',
    remedy:
      'End the file with a line <Answer>, the answer, and a line </Answer>; or remove "answered-by" and "answered".',
  },
  'answer-unsigned': {
    severity: 'error',
    message: 'Nothing says whose answer this is.',
    remedy: 'Add "answered-by", the id of an author, and "answered", the day of the answer.',
  },
  'answered-before-date': {
    severity: 'error',
    message: '"answered" ({answered}) lies before "date" ({date}).',
    remedy: 'Mend one of them.',
  },
  'answer-by-hidden': {
    severity: 'error',
    message: 'The answer is by "{id}", who {fault}.',
    remedy:
      'Let somebody answer who has one by the day of the answer, or make that day a later one.',
  },
  // Lasting addresses
  'address-vanished': {
    severity: 'error',
    message: 'The address {address} has been public, and {fault}.',
    remedy:
      '{remedy} If it was taken away on purpose, say so with "npm run check -- --accept-urls".',
  },
  'foreign-addresses': {
    severity: 'error',
    message:
      'Of the posts in this list none is there any more, and {count} addresses lead nowhere: it seems to be the list of another blog.',
    remedy:
      'Remove content/urls.txt. If all of that was taken away on purpose, say so with "npm run check -- --accept-urls".',
  },
  'url-line': {
    severity: 'error',
    message: '"{text}" {fault}.',
    remedy:
      'Each line is an address from the root of the blog, such as /posts/one/, and for a post a tab and its guid: mend it, or remove it.',
  },
  'url-line-clash': {
    severity: 'error',
    message: 'The address {address} has the guid "{two}" here, and "{one}" in line {line}.',
    remedy: 'Keep the line with the guid that is in the feeds, and remove the other.',
  },
  // Schedule
  'join-overlap': {
    severity: 'error',
    message: 'Two memberships of "{rotation}" overlap: {one} and {two}.',
    remedy: 'End the first before the second begins.',
  },
  'away-overlap': {
    severity: 'warning',
    message: 'Two absences overlap: {one} and {two}.',
    remedy: 'Make one of the two.',
  },
  'span-reversed': {
    severity: 'error',
    message: 'The last day, {to}, lies before the first, {from}.',
    remedy: 'Swap the two or mend one of them.',
  },
  'slot-off-grid': {
    severity: 'error',
    message: '"{rotation}" has no slot on {day}.',
    remedy: '{remedy}',
  },
  'slot-in-pace': {
    severity: 'error',
    message:
      '"{rotation}" is of the kind "pace": all write on their own clock, and there are no slots.',
    remedy: 'Remove this file.',
  },
  'slot-drift': {
    severity: 'error',
    message: 'The slot of {day} is not that of "{written}": by the rule {actual}.',
    remedy:
      'Somebody may have joined or left since, or the rule has changed: if the change is still meant, {remedy}; else remove this file.',
  },
  'order-unknown': {
    severity: 'error',
    message: '"order" names "{id}", who never joins "{rotation}".{hint}',
    remedy: 'Remove the id, or add the rotation to the joins of that author.',
  },
  'ambiguous-rotation': {
    severity: 'error',
    message: '{author} is in several rotations on {day}: {rotations}.',
    remedy: 'Say for which one the post counts: write {choices} into its front matter.',
  },
  'assigned-while-away': {
    severity: 'warning',
    message: '{author} has the slot of {day} and is away then: it is open.',
    remedy: 'Name somebody else in this file, or shorten the absence.',
  },
  'history-changed': {
    severity: 'error',
    message: 'Past slots of "{rotation}" go to somebody else: {slots}.',
    remedy: '{remedy}',
  },
  'member-incomplete': {
    severity: 'error',
    message: '{author} is in the rotation "{rotation}" and has no {field} yet.',
    remedy: '{about}',
  },
  'guest-incomplete': {
    severity: 'warning',
    message: 'The page of {author} would be better with: {fields}.',
    remedy: 'Ask for them; guests may also stay as they are.',
  },
  'uncovered-topic': {
    severity: 'warning',
    message: '{who} covers the topic "{id}"{after}.',
    remedy: 'Add it to the expertise of {of}, or remove the topic.',
  },
  'unused-author': {
    severity: 'warning',
    message: 'Nothing names the author "{id}".',
    remedy: 'Remove the file, or add "joins" or a post.',
  },
  // Images
  'portrait-small': {
    severity: 'warning',
    message: 'The portrait {src} has {width}x{height} pixels.',
    remedy: 'Use one of at least 200x200 pixels, at least four fifths as wide as it is high.',
  },
  'cover-alt': {
    severity: 'error',
    message: 'The cover has no alt text, which stands for it where it is not seen.',
    remedy: 'Add "alt" with what the image shows, or alt: "" if it only decorates.',
  },
  'image-missing': {
    severity: 'error',
    message: 'The image "{src}" does not exist.{hint}',
    remedy: 'Put it there, or mend the path: it counts from the folder of this file.',
  },
  'image-outside': {
    severity: 'error',
    message: 'The image "{src}" lies neither beside this file nor in content/images/.',
    remedy: 'Put it into the folder of this file, or into content/images/ if several posts use it.',
  },
  'image-symlink': {
    severity: 'error',
    message: 'The image "{src}" is reached through a symbolic link.',
    remedy: 'Put the file itself there.',
  },
  'image-type': {
    severity: 'error',
    message: 'The image "{src}" is {actual}.',
    remedy: '{remedy}',
  },
  'image-unreadable': {
    severity: 'error',
    message: 'The image "{src}" cannot be read: {reason}.',
    remedy: '{remedy}',
  },
  'image-heic': {
    severity: 'error',
    message: 'The image "{src}" is HEIC, which browsers do not show.',
    remedy:
      'Convert it: on a Mac "sips -s format jpeg {src} --out {target}", elsewhere "magick {src} {target}".',
  },
  'image-large': {
    severity: 'error',
    message: 'The image "{src}" has {size}.',
    remedy:
      'At most 10 MB and 40 megapixels, or 4 MB and 100 megapixels in all frames of a picture that moves: make it smaller, or show a long one as a <Video>.',
  },
  'image-alt': {
    severity: 'error',
    message: 'The image "{src}" has no alt text, which stands for it where it is not seen.',
    remedy:
      'Say between the brackets what it shows, or write <Figure src="{src}" alt="" /> if it only decorates.',
  },
  // Contact
  'invalid-contact': {
    severity: 'error',
    message: '"{field}" is {actual}.',
    remedy: 'It must be {expected}.',
  },
  // Bodies
  'mdx-syntax': {
    severity: 'error',
    message: 'The text cannot be read as MDX: {reason}.',
    remedy: '{remedy}',
  },
  'mdx-module': {
    severity: 'error',
    message: 'A post cannot {what}.',
    remedy: 'Posts are text: components are there by name, without import.',
  },
  'mdx-expression': {
    severity: 'error',
    message: 'The braces of "{source}" make it a piece of a program, and posts hold none.',
    remedy: 'To show braces put them between backticks, or write a backslash before them.',
  },
  'mdx-spread': {
    severity: 'error',
    message: '"{source}" spreads values into <{component}>.',
    remedy: 'Write each attribute out.',
  },
  'mdx-element': {
    severity: 'error',
    message: '<{name}> cannot stand in a post.',
    remedy: '{remedy}',
  },
  'mdx-attribute': {
    severity: 'error',
    message: 'The attribute "{attribute}" is not allowed on <{component}>.{hint}',
    remedy: 'Allowed are: {known}.',
  },
  'attribute-value': {
    severity: 'error',
    message: '"{attribute}" of <{component}> is {actual}.',
    remedy: 'It must be {expected}.',
  },
  'missing-attribute': {
    severity: 'error',
    message: '<{component}> needs "{attribute}".',
    remedy: '{about}',
  },
  'unknown-component': {
    severity: 'error',
    message: 'There is no component <{name}>.{hint}',
    remedy: 'Use one of: {known}{own}.',
  },
  'component-inline': {
    severity: 'error',
    message: '<{component}> stands inside a paragraph.',
    remedy: 'Put it on lines of its own, with a blank line before and after.',
  },
  'component-children': {
    severity: 'error',
    message: '<{component}> may have nothing between its tags.',
    remedy: 'Write <{component} ... />; what it shows stands in its attributes.',
  },
  'component-feed-form': {
    severity: 'error',
    message: 'The feed form of <{component}> {reason}.',
    remedy:
      'Mend its "feedForm" in content/theme/mdx/: it answers with what feeds show instead, an element or a list of elements and texts.',
  },
  'math-syntax': {
    severity: 'error',
    message: 'The formula "{source}" cannot be read: {reason}.',
    remedy: 'Mend it, or write \\$ where the dollar itself is meant.',
  },
  'html-dropped': {
    severity: 'warning',
    message: 'A post may not have <{name}>: it is left out.',
    remedy: '{remedy}',
  },
  'post-large': {
    severity: 'error',
    message: 'The post has {size}.',
    remedy: 'At most 512 KB of text: make several posts of it.',
  },
  'post-deep': {
    severity: 'error',
    message: 'The text is nested more than {limit} levels deep.',
    remedy: 'Look for a run of ">", "-", "*" or "[" that was not meant.',
  },
  'body-crashed': {
    severity: 'error',
    message: 'The text cannot be read: {reason}.',
    remedy: 'Halve the text until the passage is found, and rewrite it.',
  },
  'answer-in-post': {
    severity: 'error',
    message: '<Answer> stands in a post.',
    remedy:
      'It ends a letter: put what the reader wrote, and the answer, into content/letters/<slug>/<day>-<name>.mdx.',
  },
  'answer-place': {
    severity: 'error',
    message: '<Answer> {fault}.',
    remedy: 'A letter has one answer, which stands by itself at its very end.',
  },
  'answer-empty': {
    severity: 'error',
    message: 'The answer says nothing.',
    remedy: 'Write it between <Answer> and </Answer>, or remove the two.',
  },
  'letter-empty': {
    severity: 'error',
    message: 'The letter says nothing.',
    remedy: 'Put what the reader wrote below the front matter, before any answer.',
  },
  'letter-heading': {
    severity: 'error',
    message: '"{text}" is a heading, and letters have none.',
    remedy: 'A letter stands below other headings on several pages: make it a paragraph.',
  },
  'link-scheme': {
    severity: 'error',
    message: 'The link "{href}" begins with "{scheme}:".',
    remedy: 'Links begin with https:, http:, mailto:, tel:, "#", or are paths.',
  },
  'link-broken': {
    severity: 'error',
    message: 'The link "{href}" leads nowhere.{hint}',
    remedy: '{remedy}',
  },
  'link-anchor': {
    severity: 'error',
    message:
      'The link "{href}" leads to a place in a page, after the "#", that is not there.{hint}',
    remedy: '{remedy}',
  },
  'link-to-unpublished': {
    severity: 'error',
    message: 'The link "{href}" leads to {what}.',
    remedy: '{remedy}',
  },
  'heading-h1': {
    severity: 'error',
    message: '"# {text}" is a heading of the first level, and that is the title of the post.',
    remedy: 'Begin the sections of a body with "##".',
  },
  'heading-skipped': {
    severity: 'error',
    message: 'The heading "{text}" is of level {depth} after one of level {before}.',
    remedy: 'Use level {expected}.',
  },
  'heading-empty': {
    severity: 'error',
    message: 'A heading has no text.',
    remedy: 'Write one, or remove the "#".',
  },
  'unknown-code-language': {
    severity: 'warning',
    message: 'No language is called "{language}".{hint}',
    remedy: 'The code is shown plain; for plain text write "text".',
  },
  // The owners' hand
  'unknown-face': {
    severity: 'error',
    message: 'The face "{name}" is not installed.{hint}',
    remedy:
      'Install it beside the program, in the folder that holds src/, with "npm install {name}", or remove the line.',
  },
  'unknown-placeholder': {
    severity: 'error',
    message: 'Nothing is put in the place of "{place}" in "{key}".{hint}',
    remedy: '{remedy}',
  },
  'analytics-host': {
    severity: 'error',
    message: 'The snippet loads {url}, and its host is not in the list.',
    remedy: 'Browsers would not load it: add "{host}" to "hosts" of "analytics".',
  },
  'analytics-code': {
    severity: 'warning',
    message: 'The script in the snippet names {url}, and its host is not in the list.',
    remedy: 'If it sends anything there, browsers stop it: add "{host}" to "hosts" of "analytics".',
  },
  'unknown-replacement': {
    severity: 'error',
    message: 'No component "{name}" can be replaced.{hint}',
    remedy:
      'These can: {known}. What your own components use goes into a folder, such as content/theme/parts/.',
  },
  'component-syntax': {
    severity: 'error',
    message: 'The component cannot be read: {reason}.',
    remedy: 'Mend it here, or before this place.',
  },
  'theme-import': {
    severity: 'error',
    message: 'The component imports "{source}", {fault}.',
    remedy: '{remedy}',
  },
  'style-syntax': {
    severity: 'error',
    message: 'The style sheet cannot be read: {reason}.',
    remedy: 'Mend it here, or before this place: browsers would pass over the rule.',
  },
  'style-address': {
    severity: 'error',
    message: 'The style sheet loads "{url}", {fault}.',
    remedy: '{remedy}',
  },
  'unknown-token': {
    severity: 'warning',
    message: 'Nothing uses "{name}".{hint}',
    remedy: 'README lists the tokens that a theme may set.',
  },
} as const satisfies Record<string, ProblemText>;

interface ProblemText {
  severity: 'error' | 'warning';
  message: string;
  remedy: string;
}
