// Opens one page in headless Chromium, as a phone and as a desk shows it, light and dark, folded and open, and prints what
// axe finds, what the page asked the network for, and what it said to the console. Speaks the devtools protocol over a
// pipe: no port is opened.  Usage: node look.mjs CHROMIUM AXE.js PAGE.html
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const [chromium, axe, file] = process.argv.slice(2);
const page = pathToFileURL(resolve(file)).href;
const profile = mkdtempSync(join(tmpdir(), 'look-'));
const browser = spawn(chromium, [
  '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND',
  `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank',
], {detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']});

const gone = new Promise((done) => browser.once('exit', done));

const found = {violations: [], requests: [], messages: [], overflows: [], scripts: 0, looks: 0};
const waiting = new Map();
const heard = new Map();
let next = 0;
let rest = '';

function hear(message) {
  const {id, method, params, result, error} = message;
  if (id) {
    const {done, failed} = waiting.get(id);
    waiting.delete(id);
    if (error) failed(new Error(JSON.stringify(error))); else done(result);
  }
  if (method === 'Network.requestWillBeSent' && params.request.url !== page) found.requests.push(params.request.url);
  if (method === 'Log.entryAdded') found.messages.push(params.entry.text);
  if (method === 'Runtime.consoleAPICalled') found.messages.push(JSON.stringify(params.args));
  if (method === 'Runtime.exceptionThrown') found.messages.push(params.exceptionDetails.text);
  if (method === 'Page.javascriptDialogOpening') found.messages.push(`dialog: ${params.message}`);
  if (heard.has(method)) heard.get(method)();
}

browser.stdio[4].setEncoding('utf8').on('data', (chunk) => {
  const parts = (rest + chunk).split('\0');
  rest = parts.pop();
  parts.forEach((part) => hear(JSON.parse(part)));
});

const ask = (sessionId) => (method, params = {}) => new Promise((done, failed) => {
  waiting.set(++next, {done, failed});
  browser.stdio[3].write(JSON.stringify({id: next, method, params, sessionId}) + '\0');
});
const until = (method) => new Promise((done) => heard.set(method, done));

try {
  const root = ask();
  const {targetInfos} = await root('Target.getTargets');
  const targetId = targetInfos.find((target) => target.type === 'page').targetId;
  const {sessionId} = await root('Target.attachToTarget', {targetId, flatten: true});
  const tell = ask(sessionId);
  const value = async (expression) => {
    const {result, exceptionDetails} = await tell('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await tell(`${domain}.enable`);
  const source = readFileSync(axe, 'utf8');
  for (const [width, scheme, open] of [[1100, 'light', true], [1100, 'dark', false], [390, 'light', true], [320, 'dark', false]]) {
    await tell('Emulation.setEmulatedMedia', {features: [{name: 'prefers-color-scheme', value: scheme}]});
    await tell('Emulation.setDeviceMetricsOverride', {width, height: 900, deviceScaleFactor: 1, mobile: width < 600});
    const loaded = until('Page.loadEventFired');
    await tell('Page.navigate', {url: page});
    await loaded;
    found.scripts += await value('document.scripts.length');
    if (open) await value('document.querySelectorAll("details").forEach((d) => { d.open = true; })');
    if (await value('document.documentElement.scrollWidth > innerWidth')) found.overflows.push(width);
    await value(source + '; 0');
    found.violations.push(...await value(`axe.run(document, {resultTypes: ["violations"]}).then((r) => r.violations.map((v) =>
      "${width} ${scheme}: " + v.id + ": " + v.help + ": " + v.nodes.slice(0, 3).map((n) => n.html).join(" ")))`));
    found.looks++;
  }
  console.log(JSON.stringify(found));
  await root('Browser.close').catch(() => {});
} finally {
  // The group that it leads, and only that: its helpers write to the profile for a moment longer than it does.
  try { process.kill(-browser.pid, 'SIGKILL'); } catch { /* all gone */ }
  await gone;
  try { rmSync(profile, {recursive: true, force: true, maxRetries: 20, retryDelay: 50}); } catch { /* left in the temp folder */ }
}
