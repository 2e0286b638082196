import { PDFiumModule } from '@hyzyla/pdfium';

/** An address in the memory of PDFium; 0 is none. */
export type Pointer = number;

/**
 * As much of PDFium's own interface as reading needs; see fpdfview.h, fpdf_text.h and fpdf_edit.h in
 * https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/. Pages and characters count from 0.
 */
export type Pdfium = {
  /** Its memory as bytes and numbers. Memory that grows is a new buffer: ask anew after each call. */
  HEAPU8: Uint8Array;
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
  wasmExports: { malloc(bytes: number): Pointer; free(pointer: Pointer): void };
  _FPDF_InitLibrary(): void;
  _FPDF_LoadMemDocument(bytes: Pointer, length: number, password: Pointer): Pointer;
  _FPDF_CloseDocument(document: Pointer): void;
  _FPDF_GetLastError(): number;
  _FPDF_GetMetaText(document: Pointer, tag: Pointer, buffer: Pointer, length: number): number;
  _FPDF_GetPageCount(document: Pointer): number;
  _FPDF_LoadPage(document: Pointer, page: number): Pointer;
  _FPDF_ClosePage(page: Pointer): void;
  _FPDF_GetPageBoundingBox(page: Pointer, box: Pointer): number;
  _FPDFPage_GetRotation(page: Pointer): number;
  _FPDFPage_CountObjects(page: Pointer): number;
  _FPDFPage_GetObject(page: Pointer, index: number): Pointer;
  _FPDFFormObj_CountObjects(form: Pointer): number;
  _FPDFFormObj_GetObject(form: Pointer, index: number): Pointer;
  _FPDFPageObj_GetType(object: Pointer): number;
  _FPDFPageObj_GetMatrix(object: Pointer, matrix: Pointer): number;
  _FPDFTextObj_GetFont(text: Pointer): Pointer;
  _FPDFFont_GetGlyphWidth(font: Pointer, unicode: number, size: number, width: Pointer): number;
  _FPDFText_LoadPage(page: Pointer): Pointer;
  _FPDFText_ClosePage(text: Pointer): void;
  _FPDFText_CountChars(text: Pointer): number;
  _FPDFText_GetUnicode(text: Pointer, index: number): number;
  _FPDFText_IsGenerated(text: Pointer, index: number): number;
  _FPDFText_GetTextObject(text: Pointer, index: number): Pointer;
  _FPDFText_GetFontSize(text: Pointer, index: number): number;
  _FPDFText_GetMatrix(text: Pointer, index: number, matrix: Pointer): number;
  _FPDFText_GetCharOrigin(text: Pointer, index: number, x: Pointer, y: Pointer): number;
  _FPDFText_GetLooseCharBox(text: Pointer, index: number, box: Pointer): number;
};

/** Starts PDFium from the bytes of its WebAssembly file: a program without network, disk or script engine. */
export async function loadPdfium(wasm: ArrayBuffer): Promise<Pdfium> {
  // Its types name only what its own wrapper uses.
  const module = (await PDFiumModule({ wasmBinary: wasm, locateFile: () => '' })) as unknown as Pdfium;
  module._FPDF_InitLibrary();
  return module;
}
