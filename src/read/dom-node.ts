/** The little of the DOM that reading needs; linkedom's nodes fit it, and no browser types are drawn in. */
export interface DomNode {
  /** 1 element, 3 text, 9 document, 11 fragment. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

/** True when a node is an element, so that its attributes can be read. */
export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}
