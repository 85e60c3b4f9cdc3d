import type { Catalog } from '../catalog.ts';

const UPDATED_AT = '2026-06-01T08:00:00Z';
const FILES = '/cdn/shop/files/care';

export const MEDIA_IMAGE_ID = 'gid://shopify/MediaImage/34028811001';
export const GENERIC_FILE_ID = 'gid://shopify/GenericFile/34028811038';
export const VIDEO_ID = 'gid://shopify/Video/34028811075';
export const MODEL_ID = 'gid://shopify/Model3d/34028811112';
export const METAOBJECT_ID = 'gid://shopify/Metaobject/71920038149';

/**
 * What metafields refer to, by id: a picture, a file, a film, a model, and one metaobject. Images
 * are drawn here; the addresses of the other files belong to no file.
 */
export function findReference(id: string, catalog: Catalog, shopOrigin: string) {
  const image = catalog.productByHandle('house-coffee')?.images[0] ?? null;
  const media = { id, previewImage: image };
  switch (id) {
    case MEDIA_IMAGE_ID: {
      const alt = image?.altText ?? null;
      return { ...media, __typename: 'MediaImage', alt, image, mediaContentType: 'IMAGE' };
    }
    case GENERIC_FILE_ID: {
      const url = `${shopOrigin}${FILES}/oiled-wood.pdf`;
      const file = { mimeType: 'application/pdf', originalFileSize: 48_213, url };
      const alt = 'How to oil wood';
      return {
        ...media,
        ...file,
        __typename: 'GenericFile',
        alt,
        mediaContentType: 'GENERIC_FILE',
      };
    }
    case VIDEO_ID: {
      const url = `${shopOrigin}${FILES}/first-coffee.mp4`;
      const sources = [{ format: 'mp4', height: 720, width: 1280, mimeType: 'video/mp4', url }];
      const alt = 'The first cup';
      return { ...media, __typename: 'Video', alt, mediaContentType: 'VIDEO', sources };
    }
    case MODEL_ID: {
      const url = `${shopOrigin}${FILES}/coffee-bag.glb`;
      const mimeType = 'model/gltf-binary';
      const sources = [{ filesize: 181_004, format: 'glb', mimeType, url }];
      const alt = 'The bag, from all sides';
      return { ...media, __typename: 'Model3d', alt, mediaContentType: 'MODEL_3D', sources };
    }
    case METAOBJECT_ID: {
      const fields = [
        { key: 'title', type: 'single_line_text_field', value: 'A linen coffee bag' },
        { key: 'picture', type: 'file_reference', value: MEDIA_IMAGE_ID },
      ];
      const handle = 'linen-coffee-bag';
      const type = 'welcome_gift';
      return { __typename: 'Metaobject', id, handle, type, fields, updatedAt: UPDATED_AT };
    }
    default:
      return null;
  }
}
