declare namespace App {
  /** What the build gives to a page that it renders. */
  interface Locals {
    /** All that the page says (`src/views`). */
    view?: unknown;
  }
}
