import { PDFiumModule } from '@hyzyla/pdfium';

/** An address in the memory of PDFium; 0 is none. */
export type Pointer = number;

/**
 * As much of PDFium's own interface as reading needs; see fpdfview.h, fpdf_doc.h, fpdf_text.h and fpdf_edit.h in
 * https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/. Pages and characters count from 0.
 */
export type PdfiumCalls = {
  malloc(bytes: number): Pointer;
  free(pointer: Pointer): void;
  FPDF_InitLibrary(): void;
  FPDF_LoadMemDocument(bytes: Pointer, length: number, password: Pointer): Pointer;
  FPDF_CloseDocument(document: Pointer): void;
  FPDF_GetLastError(): number;
  FPDF_GetMetaText(document: Pointer, tag: Pointer, buffer: Pointer, length: number): number;
  FPDF_GetPageLabel(document: Pointer, page: number, buffer: Pointer, length: number): number;
  FPDF_GetFormType(document: Pointer): number;
  FPDF_GetSecurityHandlerRevision(document: Pointer): number;
  FPDF_GetDocPermissions(document: Pointer): number;
  FPDFDoc_GetAttachmentCount(document: Pointer): number;
  FPDFDoc_GetAttachment(document: Pointer, index: number): Pointer;
  FPDFAttachment_GetName(attachment: Pointer, buffer: Pointer, length: number): number;
  FPDF_GetPageCount(document: Pointer): number;
  FPDF_GetPageSizeByIndexF(document: Pointer, page: number, size: Pointer): number;
  FPDF_LoadPage(document: Pointer, page: number): Pointer;
  FPDF_ClosePage(page: Pointer): void;
  FPDF_GetPageBoundingBox(page: Pointer, box: Pointer): number;
  FPDFPage_GetRotation(page: Pointer): number;
  FPDFPage_CountObjects(page: Pointer): number;
  FPDFPage_GetObject(page: Pointer, index: number): Pointer;
  FPDFFormObj_CountObjects(form: Pointer): number;
  FPDFFormObj_GetObject(form: Pointer, index: number): Pointer;
  FPDFPageObj_GetType(object: Pointer): number;
  FPDFPageObj_GetMatrix(object: Pointer, matrix: Pointer): number;
  FPDFTextObj_GetFont(text: Pointer): Pointer;
  FPDFFont_GetGlyphWidth(font: Pointer, unicode: number, size: number, width: Pointer): number;
  FPDFFont_GetAscent(font: Pointer, size: number, ascent: Pointer): number;
  FPDFFont_GetDescent(font: Pointer, size: number, descent: Pointer): number;
  FPDFText_LoadPage(page: Pointer): Pointer;
  FPDFText_ClosePage(text: Pointer): void;
  FPDFText_CountChars(text: Pointer): number;
  FPDFText_GetUnicode(text: Pointer, index: number): number;
  FPDFText_IsGenerated(text: Pointer, index: number): number;
  FPDFText_GetTextObject(text: Pointer, index: number): Pointer;
  FPDFText_GetFontSize(text: Pointer, index: number): number;
  FPDFText_GetMatrix(text: Pointer, index: number, matrix: Pointer): number;
  FPDFText_GetCharOrigin(text: Pointer, index: number, x: Pointer, y: Pointer): number;
  FPDFText_GetLooseCharBox(text: Pointer, index: number, box: Pointer): number;
};

export type Pdfium = {
  calls: PdfiumCalls;
  /** Its memory as bytes and numbers. Memory that grows is a new buffer: ask anew after each call. */
  readonly bytes: Uint8Array;
  readonly floats: Float32Array;
  readonly doubles: Float64Array;
};

type Module = {
  wasmExports: PdfiumCalls;
  HEAPU8: Uint8Array;
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
};

/**
 * Starts PDFium from the bytes of its WebAssembly file: a program without network, disk or script engine. Its calls
 * are the raw ones: the wrappers that come with them write out three messages for every character read.
 */
export async function loadPdfium(wasm: ArrayBuffer): Promise<Pdfium> {
  // Its types name only what its own wrapper uses.
  const module = (await PDFiumModule({ wasmBinary: wasm, locateFile: () => '' })) as unknown as Module;
  const { wasmExports: calls } = module;
  calls.FPDF_InitLibrary();
  return {
    calls,
    get bytes() {
      return module.HEAPU8;
    },
    get floats() {
      return module.HEAPF32;
    },
    get doubles() {
      return module.HEAPF64;
    },
  };
}
