/**
 * Tells on a terminal what is going on once it takes more than two seconds, in one line that is
 * wiped afterwards. Silent where nobody looks: in CI, in a pipe.
 */
export function startProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const isWatched = stream.isTTY && !process.env['CI'];
  const started = performance.now();
  let text = '';
  let isShown = false;
  const wipe = () => {
    if (isShown) stream.write('\r\u001b[K');
    isShown = false;
  };
  const show = () => {
    const seconds = Math.floor((performance.now() - started) / 1000);
    if (text === '' || seconds < 2) return;
    stream.write(`\r\u001b[K${text} ... ${seconds} s`);
    isShown = true;
  };
  const timer = isWatched ? setInterval(show, 500).unref() : undefined;
  return {
    say: (next) => {
      text = next;
      if (isWatched) show();
    },
    pause: wipe,
    stop: () => {
      clearInterval(timer);
      wipe();
    },
  };
}

interface Progress {
  say: (text: string) => void;
  /** Wipes the line so that something else can be printed. */
  pause: () => void;
  stop: () => void;
}
