/** The part of pdfkit that the sample paper and the tests use; the package brings no types of its own. */
declare module 'pdfkit' {
  type PdfOutline = { addItem(title: string): PdfOutline };
  export class PDFDocument {
    constructor(options?: Record<string, unknown>);
    /** The catalogue of the file. */
    _root: { data: Record<string, unknown> };
    page: { dictionary: { data: Record<string, unknown> } };
    /** The list of contents; an entry may have entries of its own. */
    outline: PdfOutline;
    addPage(options?: Record<string, unknown>): this;
    /** A new object of the file. */
    ref(data: Record<string, unknown>): { end(): void };
    registerFont(name: string, file: string): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(width: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    fill(): this;
    stroke(): this;
    text(text: string, x?: number, y?: number, options?: Record<string, unknown>): this;
    /** A part of the structure of a tagged file. */
    struct(type: string, children: unknown): object;
    addStructure(part: object): this;
    /** Puts a file inside. */
    file(data: Uint8Array, options: { name: string }): unknown;
    image(data: Uint8Array, x: number, y: number, options: Record<string, unknown>): this;
    widthOfString(text: string): number;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    end(): void;
  }
}
