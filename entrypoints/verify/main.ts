import { checkPack } from '../../core/exports/pack/verify/check-pack.ts';
import { showCheck } from './show-check.ts';

// The script of verify.html, which lies in every evidence pack and is opened from the disk, without Minuted.

const find = <T extends HTMLElement>(css: string) => document.querySelector<T>(css)!;
const input = find<HTMLInputElement>('#pack');
const drop = find('.drop');
const status = find('#status');
const progress = find<HTMLProgressElement>('#progress');
const result = find('#result');

async function check(file: File): Promise<void> {
  if (input.disabled) return;
  input.disabled = true;
  result.hidden = true;
  status.textContent = `Checking ${file.name} …`;
  progress.removeAttribute('value');
  progress.hidden = false;
  try {
    const found = await checkPack(file, (done, total) => {
      progress.max = Math.max(total, 1);
      progress.value = done;
    });
    showCheck(result, file.name, found).focus();
    status.textContent = `${file.name} was checked.`;
  } catch (error) {
    console.error(error);
    status.textContent =
      'The check was broken off, so nothing is known about the file. Try it in a current Firefox, Chrome or Edge.';
  }
  progress.hidden = true;
  input.disabled = false;
  // The same file can be chosen again.
  input.value = '';
}

input.addEventListener('change', () => {
  const file = input.files?.[0];
  if (file) void check(file);
});
addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
addEventListener('dragleave', () => drop.classList.remove('over'));
addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  const file = event.dataTransfer?.files[0];
  if (file) void check(file);
});
if (!globalThis.crypto?.subtle) {
  status.textContent =
    'This browser cannot check files here. Open this page in a current Firefox, Chrome or Edge.';
  input.disabled = true;
}
