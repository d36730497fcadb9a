import { ref } from 'lit-html/directives/ref.js';

/** Opens a dialogue as soon as it stands in the page: the browser then keeps the cursor in it. */
export const showDialog = () =>
  ref((element) => {
    // It is put into the page only after this.
    queueMicrotask(() => {
      if (element instanceof HTMLDialogElement && element.isConnected && !element.open) element.showModal();
    });
  });
