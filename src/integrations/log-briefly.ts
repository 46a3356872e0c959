/**
 * Where Astro's messages go in the dev server: to the terminal without their stack traces, which
 * mean nothing to people who write. Loaded by its address, hence the default export.
 */
export default function logBriefly(): LogDestination {
  return {
    write({ level, message }) {
      if (level === 'error') process.stderr.write(`${withoutStack(message)}\n`);
    },
  };
}

function withoutStack(message: string): string {
  const lines = message.split('\n');
  return lines.filter((line) => !STACK.test(line)).join('\n');
}

const STACK = /^\s+at |^\s*Stack trace:|See full stack trace/;

interface LogDestination {
  write: (message: { level: string; message: string }) => void;
}
