/** A queue that gives the cheapest item first. */
export class Heap {
  #entries = [];

  get size() {
    return this.#entries.length;
  }

  push(cost, item) {
    const entries = this.#entries;
    let at = entries.length;
    entries.push({ cost, item });
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (entries[parent].cost <= entries[at].cost) break;
      [entries[parent], entries[at]] = [entries[at], entries[parent]];
      at = parent;
    }
  }

  pop() {
    const entries = this.#entries;
    const top = entries[0];
    const last = entries.pop();
    if (entries.length === 0) return top;
    entries[0] = last;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= entries.length) return top;
      if (child + 1 < entries.length && entries[child + 1].cost < entries[child].cost) child++;
      if (entries[at].cost <= entries[child].cost) return top;
      [entries[at], entries[child]] = [entries[child], entries[at]];
      at = child;
    }
  }
}
