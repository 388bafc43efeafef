/** sharp, loaded when the first picture is made: most builds make none, and loading takes 60 ms. */
export const sharp = async () => (await import('sharp')).default;
