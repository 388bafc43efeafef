/**
 * Gives a function that asks for work to be done once nobody has asked for a
 * while. Work never runs twice at a time: what is asked for meanwhile is done after it.
 *
 * @param quiet milliseconds without a further call
 */
export function whenQuiet(quiet: number, work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work);
    }, quiet);
  };
}
