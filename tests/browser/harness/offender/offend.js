const inWorker = (source) => new Worker(URL.createObjectURL(new Blob([source])));
const quiet = () => undefined;

window.offend = {
  fetch: (url) => void fetch(url).catch(quiet),
  image: (url) => void (new Image().src = url),
  beacon: (url) => void navigator.sendBeacon(url),
  workerFetch: (url) => void inWorker(`fetch(${JSON.stringify(url)}).catch(() => undefined)`),
  workerImport: (url) => void inWorker(`try { importScripts(${JSON.stringify(url)}) } catch {}`),
  frame: (url) => void document.body.appendChild(Object.assign(document.createElement('iframe'), { src: url })),
  navigate: (url) => void (location.href = url),
  script: () =>
    void document.body.appendChild(Object.assign(document.createElement('script'), { text: 'window.ran = 1' })),
  // Later, because the policy lets the debugger's own calls through.
  eval: () => void setTimeout(() => (0, eval)('1')),
  workerEval: () => void inWorker(`try { (0, eval)('1') } catch {}`),
  error: () => void setTimeout(() => nowhere()),
  rejection: () => void Promise.reject(new Error('nobody listens')),
  workerError: () => void inWorker(`setTimeout(() => nowhere())`),
};

window.dropped = [];
const drop = document.querySelector('#drop');
drop.addEventListener('dragover', (event) => event.preventDefault());
drop.addEventListener('drop', async (event) => {
  event.preventDefault();
  const { isTrusted } = event;
  const files = [...event.dataTransfer.files];
  for (const file of files)
    window.dropped.push({ isTrusted, name: file.name, size: file.size, text: await file.text() });
});
