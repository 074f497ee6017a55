/** Few enough that large records take little memory, many enough that statements are few. */
const batchSize = 250;

/**
 * Gathers what is read one by one into batches, and tells of the size of each. While one batch is being saved the next is
 * read: reading keeps this process busy, and saving the database.
 */
export async function* batchesOf<Item>(
  items: AsyncIterable<Item>,
  onBatch: (size: number) => void,
): AsyncGenerator<Item[]> {
  const batches = gather(items);
  let next = batches.next();
  try {
    for (let batch = await next; !batch.done; batch = await next) {
      next = batches.next();
      // It is awaited above, but only after the batch before it was saved.
      next.catch(() => {});
      onBatch(batch.value.length);
      yield batch.value;
    }
  } finally {
    await next.catch(() => {});
    await batches.return(undefined);
  }
}

async function* gather<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item[], undefined> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
