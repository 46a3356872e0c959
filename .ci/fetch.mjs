// The served page must be the blog's: a title, and every file that the page names.
const [address] = process.argv.slice(2);
const page = await fetch(address);
const html = await page.text();
if (!page.ok || !/<title>[^<]+<\/title>/.test(html)) throw new Error(`${address}: ${page.status}`);
const files = [...html.matchAll(/(?:href|src)="(\/[^"#?]*)"/g)].map((match) => match[1]);
for (const file of new Set(files)) {
  const answer = await fetch(new URL(file, address));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
}
console.log(`Served ${address} and ${new Set(files).size} addresses of its front page.`);
