// What the background and the capture script in a page say to each other over their port. Both ends parse.
import { z } from 'zod';
import {
  captureModeSchema,
  notCapturedSchema,
  placeSchema,
  renewalLookSchema,
  responseSchema,
} from './types';

export const CAPTURE_PORT_NAME = 'refundlens.capture';

const boxSchema = z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() });

/** The size of the view in CSS pixels; a change of it during a capture ends the capture. */
export const viewSchema = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  devicePixelRatio: z.number().positive(),
});
export type View = z.infer<typeof viewSchema>;

/** All lengths in CSS pixels. */
export const pageShapeSchema = z.object({
  view: viewSchema,
  /** The element whose scrolling shows the whole content: the document or one inner container. */
  scroller: z.enum(['document', 'element']),
  /** Where the scrolling content is visible inside the view. */
  frame: boxSchema,
  contentWidth: z.number().positive(),
  contentHeight: z.number().positive(),
  /** The part of the content to be shown. */
  area: boxSchema,
  /** True: the picture is that area and nothing else. False: whole views, as many as show the area. */
  cropped: z.boolean(),
  /** Shows the same whether scrolled to or not: no rows that are put where one looks, nothing drawn only in the view. */
  steady: z.boolean(),
  notCaptured: z.array(notCapturedSchema),
  renewalLooks: z.array(renewalLookSchema),
});
export type PageShape = z.infer<typeof pageShapeSchema>;

/** Null: the clause or the marked part is not on the page (any more), or not to be seen. */
export const preparedSchema = pageShapeSchema.nullable();

/** A scroll position; 0 is the content's left and upper edge whichever way its text runs. */
const positionSchema = z.object({ left: z.number().min(0), top: z.number().min(0) });
export type Position = z.infer<typeof positionSchema>;

/** A place in the view (CSS pixels) as it stood when a tile was ready. */
export const spotSchema = placeSchema
  .pick({ what: true, kind: true, ref: true })
  .extend({ ...boxSchema.shape });
export type Spot = z.infer<typeof spotSchema>;

export const tileStateSchema = z.object({
  view: viewSchema,
  /** The scroll position really reached. */
  ...positionSchema.shape,
  contentHeight: z.number().positive(),
  spots: z.array(spotSchema),
  missingImages: z.int().min(0),
});
export type TileState = z.infer<typeof tileStateSchema>;

export const pageAboutSchema = z.object({
  url: z.string(),
  title: z.string(),
  referrer: z.string(),
  lang: z.string(),
  /** The page's innerText, used where no reading of ours is at hand. */
  text: z.string(),
  /** The serialised DOM; empty unless asked for. */
  html: z.string(),
  response: responseSchema,
});
export type PageAbout = z.infer<typeof pageAboutSchema>;

export const quoteSchema = placeSchema
  .pick({ what: true, kind: true, ref: true })
  .extend({ text: z.string() });
export type SoughtQuote = z.infer<typeof quoteSchema>;

/** Request and answer of each question the background may put to the page. */
export const pageQuestions = {
  prepare: {
    request: z.object({
      mode: captureModeSchema,
      /** What to locate in the picture: clauses (`ref` is their index in the record) and facts (`kind` is their name). */
      quotes: z.array(quoteSchema),
      /** Values that look private but are evidence: order numbers. */
      keep: z.array(z.string()),
      /** Whether the browser draws areas beyond the view, so that it matters whether the page is steady. */
      areas: z.boolean(),
      /** The clauses (`ref`) among the quotes whose look is to be told. */
      renewal: z.array(z.int().min(0)),
      /** The clause of mode `clause`: its words, and at which of their places on the page (from 0). */
      clause: z.object({ text: z.string(), occurrence: z.int().min(0) }).optional(),
    }),
    response: preparedSchema,
  },
  /** Scroll there, settle, hide what is stuck, and tell the state. */
  tile: {
    request: positionSchema.extend({
      /** What the picture shows below `top`: a view, or more where the browser draws more. */
      height: z.number().positive(),
      first: z.boolean(),
      last: z.boolean(),
    }),
    response: tileStateSchema,
  },
  /** The state now, nothing moved: asked right after a picture was taken. */
  check: {
    request: z.object({}),
    response: z.object({
      view: viewSchema,
      ...positionSchema.shape,
      /** False when marks or a card of ours may be in the picture: it is taken again. */
      clean: z.boolean(),
    }),
  },
  restore: { request: z.object({}), response: z.object({}) },
  about: { request: z.object({ html: z.boolean() }), response: pageAboutSchema },
} as const;
export type PageQuestions = typeof pageQuestions;
export type QuestionName = keyof PageQuestions;

export const portRequestSchema = z.object({
  id: z.int(),
  name: z.enum(['prepare', 'tile', 'check', 'restore', 'about']),
  payload: z.unknown(),
});
export const portAnswerSchema = z.discriminatedUnion('ok', [
  z.object({ id: z.int(), ok: z.literal(true), value: z.unknown() }),
  z.object({ id: z.int(), ok: z.literal(false), error: z.string() }),
]);
