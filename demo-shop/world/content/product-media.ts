import { MODEL_ID, VIDEO_ID } from '../metafields/references.ts';

export const EXTERNAL_VIDEO_ID = 'gid://shopify/ExternalVideo/34028811149';

/** Films and models that stand behind a product's pictures, by handle. */
export const FURTHER_MEDIA: Readonly<Record<string, readonly string[]>> = {
  'cast-iron-skillet': [EXTERNAL_VIDEO_ID],
  'house-coffee': [VIDEO_ID, MODEL_ID],
};
