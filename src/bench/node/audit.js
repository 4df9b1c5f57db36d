// Reads the files that kempt reads, with js-yaml, and prints what each check's answer means: much less than an audit.
const fs = require('node:fs');
const path = require('node:path');
const yaml = require('js-yaml');

const [folder, sample] = process.argv.slice(2);
const files = ['.', 'risk', 'hygiene', 'response'].flatMap((inner) =>
  fs.readdirSync(path.join(folder, inner)).filter((f) => f.endsWith('.yml') && f !== 'TEMPLATE.yml')
    .map((f) => path.join(folder, inner, f)));
const documents = files.map((f) => yaml.load(fs.readFileSync(f, 'utf8')));
const { answers } = yaml.load(fs.readFileSync(sample, 'utf8'));
for (const { sections = [] } of documents) {
  for (const { items = [] } of sections) {
    for (const item of items) {
      const answer = answers[item.id];
      console.log(item.id, answer ?? 'skipped', item.means?.[answer] ?? '', item.do ?? '');
    }
  }
}
