import { html, nothing, type TemplateResult } from 'lit-html';
import { explain, toast } from './toasts.ts';
import { requests } from './requests.ts';
import { type App, change, current, hasBegun } from './store.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

const accepts = (event: DragEvent): boolean => hasBegun() && current().state.drop !== null && hasFiles(event);

/** Takes files that are dragged onto the page, wherever on it that is. */
export function watchDrops(): void {
  addEventListener('dragover', (event) => {
    if (!accepts(event)) return;
    event.preventDefault();
    if (current().dropping === 'no') change({ dropping: 'over' });
  });
  addEventListener('dragleave', (event) => {
    if (hasBegun() && event.relatedTarget === null && current().dropping === 'over') change({ dropping: 'no' });
  });
  addEventListener('drop', (event) => {
    if (!accepts(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  });
}

/** The same for those who use no mouse: the browser's own dialogue. */
export function chooseFiles(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => take([...(input.files ?? [])]));
  input.click();
}

function take(files: readonly File[]): void {
  const targets = current().state.drop?.targets ?? [];
  const [only, another] = targets;
  if (files.length === 0) {
    change({ dropping: 'no' });
    return;
  }
  if (only === undefined) {
    change({ dropping: 'no' });
    toast('There is nothing that these files could be put into.', true);
  } else if (another === undefined) void hand(only.id, files);
  else change({ dropping: 'no', dropFiles: files });
}

async function hand(target: string, files: readonly File[]): Promise<void> {
  change({ dropping: 'reading', dropFiles: [] });
  try {
    const { text, error } = await requests.drop(target, files);
    if (text !== undefined && text !== '') toast(text);
    if (error !== undefined) toast(error, true);
  } catch (error) {
    toast(explain(error), true);
  } finally {
    change({ dropping: 'no' });
  }
}

/** What is shown while files are over the page or being read, and the question where they belong. */
export function drawDropping(app: App): TemplateResult | typeof nothing {
  const { dropping, dropFiles, state } = app;
  if (state.drop === null) return nothing;
  if (dropping === 'over') return html`<div class="drop"><p>${state.drop.label}</p></div>`;
  if (dropping === 'reading') return html`<div class="reading" role="status"><p>Reading …</p></div>`;
  if (dropFiles.length === 0) return nothing;
  return html`<div class="ask" role="dialog" aria-modal="true" aria-label="Where do these files belong?">
    <h2>Where ${dropFiles.length === 1 ? 'does this file' : 'do these files'} belong?</h2>
    ${state.drop.targets.map(
      ({ id, name }) =>
        html`<button type="button" class="button secondary" @click=${() => void hand(id, dropFiles)}>${name}</button>`,
    )}
    <button type="button" class="button link" @click=${() => change({ dropFiles: [] })}>Cancel</button>
  </div>`;
}
