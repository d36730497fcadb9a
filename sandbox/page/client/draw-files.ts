import { html, nothing, type TemplateResult } from 'lit-html';
import type { ShownChannel } from '../shapes.ts';
import { icon } from './icons.ts';
import { type App, current, write } from './store.ts';

/** Files that are to go with a message, beside those that were chosen before. */
export function addFiles(files: Iterable<File>): void {
  write({ files: [...current().writing.files, ...files] });
}

/** The button by which files are chosen to go with a message. */
export function drawAttach({ writing }: App, channel: ShownChannel): TemplateResult | typeof nothing {
  if (writing.command !== null || !channel.takesFiles) return nothing;
  return html`<button type="button" class="plain" aria-label="Attach files" title="Attach files" @click=${choose}>
    ${icon('plus')}
  </button>`;
}

function choose(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => {
    addFiles(input.files ?? []);
    document.getElementById('write')?.focus();
  });
  input.click();
}

/** The files that go with what is written, each to be taken out again. */
export function drawFiles({ writing }: App): TemplateResult | typeof nothing {
  if (writing.files.length === 0) return nothing;
  return html`<ul class="going" aria-label="Attached files">
    ${writing.files.map(
      (file) =>
        html`<li>
          ${icon('file')}<span>${file.name}</span>
          <button
            type="button"
            class="plain"
            aria-label="Remove ${file.name}"
            @click=${() => {
              write({ files: current().writing.files.filter((one) => one !== file) });
              document.getElementById('write')?.focus();
            }}
          >
            ${icon('close')}
          </button>
        </li>`,
    )}
  </ul>`;
}
