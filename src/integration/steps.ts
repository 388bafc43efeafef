import type { BundleFacts } from './astro-internals.ts';

/*
 * Astro bundles in one process while another reads the content and renders: its memory is free again before the first
 * page is made, and both processors have work. These are the steps that the two take together. At each, Astro's process
 * asks and waits for the answer of the newsroom's.
 */

/** What Astro's process says at each step, and what it is answered. */
export interface Steps {
  /** Before anything is written. */
  readonly begin: {
    readonly asks: {
      /** The folder to publish. */
      readonly published: string;
      /** Route patterns and paths that are not the newsroom's own. */
      readonly otherRoutes: readonly string[];
      /** true when Astro has nothing to do once the pages are bundled: no page, integration or collection of the owner's. */
      readonly isPlain: boolean;
      /** Why Astro has to render every page itself; undefined when the worker pool may. */
      readonly obstacle?: string | undefined;
    };
    readonly answers: {
      /** The moment at which the site is looked at (RFC 3339). */
      readonly now: string;
    };
  };
  /** The pages are bundled, and paths of the owner's pages are known. */
  readonly bundled: {
    readonly asks: {
      /** The folder with the modules of the pages. */
      readonly server: string;
      readonly facts: BundleFacts;
      readonly otherPages: readonly OtherPage[];
    };
    readonly answers: object;
  };
  /** Astro has rendered what it renders itself: it waits for the rest of the site. */
  readonly rendered: { readonly asks: object; readonly answers: object };
  /** Every integration has seen the site. */
  readonly done: { readonly asks: object; readonly answers: object };
}

/** A page that Astro renders itself. */
export interface OtherPage {
  /** Path from the site's root. */
  readonly path: string;
  /** As of Astro's `RouteData`. */
  readonly type: string;
}

/** Astro's end: takes a step, and resolves when the newsroom's end has let it go on. */
export function askSteps(port: Port): StepAsker {
  const answers = messagesOf(port);
  return async (step, content) => {
    port.send?.({ step, content });
    return (await answers.get(step)) as never;
  };
}

/** The newsroom's end: receives the steps of Astro's process, whenever they come. */
export function receiveSteps(port: Port): StepReceiver {
  const asked = messagesOf(port);
  return {
    next: (step) => asked.get(step) as never,
    answer(step, content) {
      port.send?.({ step, content });
    },
  };
}

/** What comes at each step: it may come before anybody waits for it. */
function messagesOf(port: Port): ReadonlyMap<string, Promise<unknown>> {
  const steps = ['begin', 'bundled', 'rendered', 'done'] satisfies (keyof Steps)[];
  return new Map(steps.map((step) => [step, messageOf(port, step)]));
}

function messageOf(port: Port, step: string): Promise<unknown> {
  return new Promise((resolve) => {
    const listen = (message: unknown) => {
      const { step: taken, content } = message as Message;
      if (taken !== step) return;
      port.off('message', listen);
      resolve(content);
    };
    port.on('message', listen);
  });
}

/** A process at the other end of a channel: a child, or this one's parent. */
export interface Port {
  on(event: 'message', listener: (message: unknown) => void): unknown;
  off(event: 'message', listener: (message: unknown) => void): unknown;
  readonly send?: ((message: object) => unknown) | undefined;
}

/** Takes a step. */
export type StepAsker = <Step extends keyof Steps>(
  step: Step,
  asks: Steps[Step]['asks'],
) => Promise<Steps[Step]['answers']>;

/** Receives steps. */
export interface StepReceiver {
  /** What Astro's process says at a step. */
  readonly next: <Step extends keyof Steps>(step: Step) => Promise<Steps[Step]['asks']>;
  /** Lets it go on. */
  readonly answer: <Step extends keyof Steps>(step: Step, content: Steps[Step]['answers']) => void;
}

interface Message {
  readonly step: string;
  readonly content: unknown;
}
