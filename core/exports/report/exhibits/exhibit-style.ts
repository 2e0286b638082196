import type { IPropertiesOptions } from 'docx';

/** A4 with margins of 2 cm, in twentieths of a point. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
};

/** The name of the numbering of the passages. */
export const PASSAGES = 'passages';

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: '000000', font: 'Arial' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

/**
 * 12-point type, as the Tribunal asks (Practice Direction No. 1 of 2025, First-tier Tribunal, Health, Education and
 * Social Care Chamber), and numbered paragraphs. Sizes are in half points.
 */
export const STYLES: Pick<IPropertiesOptions, 'styles' | 'numbering'> = {
  styles: {
    default: {
      document: {
        run: { font: 'Arial', size: 24, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 120 } },
      },
      title: heading(36, 0),
      heading1: heading(28, 360),
      heading2: heading(24, 240),
    },
    paragraphStyles: [{ id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 20, color: '404040' } }],
  },
  numbering: {
    config: [
      {
        reference: PASSAGES,
        levels: [
          {
            level: 0,
            format: 'decimal',
            text: '%1.',
            style: { paragraph: { indent: { left: 567, hanging: 567 } } },
          },
        ],
      },
    ],
  },
};
