import { html, nothing, type TemplateResult } from 'lit-html';
import type { ShownChannel } from '../shapes.ts';
import { beginPost, beginThread } from './acts.ts';
import { filesIn } from './hand-in.ts';
import { openChannel } from './places.ts';
import { showDialog } from './show-dialog.ts';
import { type App, change } from './store.ts';

const shut = (): void => change({ begin: null, beginFault: null });

const textOf = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
};

function submit(app: App, form: HTMLFormElement): void {
  const data = new FormData(form);
  const text = textOf(data, 'text');
  const name = textOf(data, 'name');
  if (app.begin?.kind === 'thread') void beginThread(name, app.begin.from, text);
  else {
    void beginPost({ title: name, text, tags: data.getAll('tag').map(String) }, filesIn(data, 'files'));
  }
}

function drawTags({ availableTags }: ShownChannel): TemplateResult | typeof nothing {
  if (availableTags.length === 0) return nothing;
  return html`<fieldset>
    <legend><span class="label">Tags</span></legend>
    ${availableTags.map(
      (tag) => html`<label class="tick"><input type="checkbox" name="tag" value=${tag} /><span>${tag}</span></label>`,
    )}
  </fieldset>`;
}

/** The form in which somebody begins a thread, or writes a post. */
export function drawBegin(app: App): TemplateResult | typeof nothing {
  const { begin, beginFault } = app;
  const channel = openChannel(app);
  if (begin === null || channel === null) return nothing;
  const isPost = begin.kind === 'post';
  return html`<dialog class="modal" aria-labelledby="begin-title" ${showDialog()} @close=${shut}>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (event.target instanceof HTMLFormElement) submit(app, event.target);
      }}
    >
      <h2 id="begin-title">${isPost ? `New post in ${channel.name}` : 'Create a thread'}</h2>
      <label>
        <span class="label">${isPost ? 'Title' : 'Thread name'}<b aria-hidden="true"> *</b></span>
        <input type="text" name="name" maxlength="100" required autocomplete="off" />
      </label>
      <label>
        <span class="label">
          ${isPost ? html`Message<b aria-hidden="true"> *</b>` : 'First message'}
        </span>
        <textarea name="text" rows="4" maxlength="2000" ?required=${isPost}></textarea>
      </label>
      ${isPost ? drawTags(channel) : nothing}
      ${
        isPost && channel.takesFiles
          ? html`<label><span class="label">Files</span><input type="file" name="files" multiple /></label>`
          : nothing
      }
      ${beginFault === null ? nothing : html`<p class="fault" role="alert">${beginFault}</p>`}
      <footer>
        <button type="button" class="button link" @click=${shut}>Cancel</button>
        <button type="submit" class="button primary">${isPost ? 'Post' : 'Create thread'}</button>
      </footer>
    </form>
  </dialog>`;
}
