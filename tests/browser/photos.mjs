// Papers to add, made on the spot: nothing to keep in the repository.

import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What a camera writes into its pictures; it must not survive. */
export const SECRET_PLACE = "GPS 48.8566 N 2.3522 E";

/** A sheet of paper on a dark table, drawn in the browser. */
export async function photo(browser, words, type = "image/jpeg") {
  const page = await browser.newPage();
  try {
    const base64 = await page.evaluate(draw, { words, type });
    const bytes = Buffer.from(base64, "base64");
    return type === "image/jpeg" ? withExif(bytes) : bytes;
  } finally {
    await page.close();
  }
}

function draw({ words, type }) {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [1600, 2200];
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#333";
  pen.fillRect(0, 0, 1600, 2200);
  pen.fillStyle = "#fdfdf8";
  pen.fillRect(100, 120, 1400, 1960);
  pen.fillStyle = "#111";
  pen.font = '64px "Noto Sans"';
  for (let line = 0; line < 22; line += 1) pen.fillText(`${words} ${line + 1} — lorem ipsum`, 180, 240 + line * 80);
  return canvas.toDataURL(type, 0.9).split(",")[1];
}

/** Puts an APP1 segment after the start of the picture (Exif 2.32, 4.7.2). */
function withExif(jpeg) {
  const content = Buffer.concat([Buffer.from("Exif\0\0II*\0\x08\0\0\0\0\0", "latin1"), Buffer.from(SECRET_PLACE)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

/** A PDF with this many pages. */
export async function pdf(browser, words, pages = 2) {
  const page = await browser.newPage();
  try {
    const sheet = (number) => `<section style="break-after:page"><h1>${words} ${number}</h1><p>Lorem ipsum.</p></section>`;
    await page.setContent(`<body style="font-family: Noto Sans">${Array.from({ length: pages }, (_, number) => sheet(number + 1)).join("")}`);
    return await page.pdf({ format: "A4" });
  } finally {
    await page.close();
  }
}

/** As a file field takes it. */
export const file = (name, mimeType, buffer) => ({ name, mimeType, buffer });

/** A film of one still picture, for the kiosk's camera. */
export async function film(folder, png) {
  const [still, target] = [join(folder, "still.png"), join(folder, "film.mjpeg")];
  await writeFile(still, png);
  const fit = "scale=1280:960:force_original_aspect_ratio=decrease,pad=1280:960:-1:-1:color=0x333333";
  execFileSync("ffmpeg", ["-loglevel", "error", "-y", "-loop", "1", "-i", still, "-t", "1", "-r", "5", "-vf", fit, "-q:v", "2", "-pix_fmt", "yuvj420p", target]);
  return target;
}
