import {executeServerCommand} from '@web/test-runner-commands';

type Value = {readonly value?: string | number | boolean};
type Node = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly {readonly name: string; readonly value: Value}[];
  readonly childIds?: readonly string[];
};

/** What is only there for the eye, or says again what its parent is called. */
const silent = [
  'none',
  'generic',
  'StaticText',
  'InlineTextBox',
  'LabelText',
  'LineBreak',
  'Legend',
  'MenuListPopup',
];
const states = ['checked', 'required', 'invalid', 'disabled', 'multiline', 'selected'];

/**
 * What assistive technology is told of a question, a line a node: role, “name”, what it is described by, what stands in
 * it, its states. Nothing where the engine does not tell.
 */
export async function treeOf(question: string): Promise<string | undefined> {
  const nodes = await executeServerCommand<readonly Node[], undefined>('accessibility-tree');
  if (nodes.length === 0) return undefined;
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const text = (value: Value | undefined) =>
    String(value?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  const root = nodes.find(
    (node) => !node.ignored && !silent.includes(text(node.role)) && text(node.name).startsWith(question),
  );
  if (!root) throw new Error(`nothing is called “${question}”`);
  const lines: string[] = [];
  const add = (node: Node, depth: number) => {
    const role = text(node.role);
    const isSaid = !node.ignored && !silent.includes(role);
    if (isSaid) {
      const held = (node.properties ?? [])
        .filter(({name, value}) => states.includes(name) && value.value !== false && value.value !== 'false')
        .map(({name, value}) =>
          value.value === true || value.value === 'true' ? name : `${name}=${text(value)}`,
        );
      const parts = [
        role,
        ...(text(node.name) === '' ? [] : [`“${text(node.name)}”`]),
        ...(text(node.description) === '' ? [] : [`(${text(node.description)})`]),
        ...(text(node.value) === '' ? [] : [`= ${text(node.value)}`]),
        ...held,
      ];
      lines.push('  '.repeat(depth) + parts.join(' '));
    }
    for (const child of node.childIds ?? []) {
      const below = known.get(child);
      if (below) add(below, isSaid ? depth + 1 : depth);
    }
  };
  add(root, 0);
  return lines.join('\n');
}
