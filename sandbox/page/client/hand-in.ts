import type { HandedIn } from '../shapes.ts';

/** A file in the form in which it goes with a request. */
export async function handIn(file: File): Promise<HandedIn> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error(`${file.name} cannot be read`)));
    reader.readAsDataURL(file);
  });
  return {
    filename: file.name,
    contentType: file.type === '' ? 'application/octet-stream' : file.type,
    base64: address.slice(address.indexOf(',') + 1),
  };
}

/** The files that were chosen in a form; an input in which nothing was chosen gives one without a name. */
export function filesIn(data: FormData, name: string): readonly File[] {
  return data.getAll(name).flatMap((one) => (typeof one === 'string' || one.name === '' ? [] : [one]));
}
