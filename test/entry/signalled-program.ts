import { abortOnSignals } from '../../src/entry/signals.ts';

const signal = abortOnSignals();
const alive = setInterval(() => {}, 1000);
process.on('SIGUSR2', () => console.log('here'));
signal.addEventListener('abort', () => {
  clearInterval(alive);
  console.log(String(signal.reason));
});
console.log(`pid ${process.pid}`);
