/** Ids of the things of a corpus: names of their files. */
export const authorId = (index: number) => `firma-${index + 1}`;
export const sourceId = (index: number) => `fonte-${index + 1}`;
export const storyId = (index: number) => `storia-${index + 1}`;
export const rumorId = (index: number) => `voce-${index + 1}`;
