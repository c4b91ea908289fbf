interface Node {
  ends: boolean;
  next: Map<string, Node>;
}

const escaped = (sign: string): string => (/[\\^$.*+?()[\]{}|/]/.test(sign) ? `\\${sign}` : sign);

function print(node: Node): string {
  const branches = [...node.next].map(([sign, below]) => escaped(sign) + print(below));
  if (branches.length === 0) return '';
  const one = branches.length === 1 ? (branches[0] as string) : '';
  if (one && !node.ends) return one;
  const single = branches.every((branch) => /^(?:\\.|[^%~@&])$/su.test(branch));
  const body =
    single && branches.length > 1
      ? `[${branches.join('')}]`
      : single && branches.length === 1
        ? one
        : `(?:${branches.join('|')})`;
  return node.ends ? `${body}?` : body;
}

/** The shortest expression that we know how to write for a set of words: their common beginnings shared. */
export function trie(words: Iterable<string>): string {
  const root: Node = { ends: false, next: new Map() };
  for (const word of [...words].sort()) {
    let node = root;
    for (const sign of word) {
      let below = node.next.get(sign);
      if (!below) {
        below = { ends: false, next: new Map() };
        node.next.set(sign, below);
      }
      node = below;
    }
    node.ends = true;
  }
  return print(root);
}
