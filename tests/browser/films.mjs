// Films for the kiosk's camera, made on the spot.

import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const TRAY = "0x2b2b2b";

function record(folder, name, inputs, filter) {
  const target = join(folder, `${name}.mjpeg`);
  execFileSync("ffmpeg", ["-loglevel", "error", "-y", ...inputs, "-filter_complex", filter, "-t", "3", "-r", "10", "-q:v", "2", "-pix_fmt", "yuvj420p", target]);
  return target;
}

/** A card in a hand: it turns, leans and wanders before the camera. */
export function cardFilm(folder, payload) {
  const code = drawCode(folder, payload);
  const lean = "perspective=x0=30:y0=24:x1=W-14:y1=0:x2=0:y2=H-6:x3=W-40:y3=H-34:sense=destination";
  const turn = `rotate=a='0.35*sin(2*PI*t/3)':c=${TRAY}:ow='hypot(iw,ih)':oh=ow`;
  const wander = "overlay=x='(W-w)/2+90*sin(2*PI*t/2)':y='(H-h)/2+60*cos(2*PI*t/3)'";
  return record(folder, "card", ["-loop", "1", "-i", code], `[0]format=rgb24,${lean},pad=iw+120:ih+60:20:30:white,${turn}[card];color=${TRAY}:s=1280x960:r=10[tray];[tray][card]${wander}`);
}

/** A code that stays before the camera, as on a poster. */
export function posterFilm(folder, text) {
  const middle = "overlay=x='(W-w)/2':y='(H-h)/2'";
  return record(folder, "poster", ["-loop", "1", "-i", drawCode(folder, text)], `[0]format=rgb24[sheet];color=${TRAY}:s=1280x960:r=10[tray];[tray][sheet]${middle}`);
}

function drawCode(folder, text) {
  const code = join(folder, "code.png");
  execFileSync("qrencode", ["-l", "Q", "-s", "9", "-m", "5", "-o", code, text]);
  return code;
}

/** Where the four marks of the sheet are, as parts of its sides. */
export const MARKS = [
  [0.1, 0.075],
  [0.9, 0.075],
  [0.1, 0.925],
  [0.9, 0.925],
];

/** A printed sheet on a dark tray: askew, seen from one side, by a hand's shadowless lamp. */
export async function pageFilm(browser, folder, { blurred = false } = {}) {
  const sheet = join(folder, "sheet.png");
  await writeFile(sheet, await printed(browser));
  const askew = "rotate=a=0.09:c=" + TRAY;
  const seen = "perspective=x0=60:y0=40:x1=W-20:y1=0:x2=0:y2=H-30:x3=W-70:y3=H-10:sense=destination";
  const blur = blurred ? ",gblur=sigma=9" : "";
  const name = blurred ? "blurred" : "page";
  return record(folder, name, ["-loop", "1", "-r", "10", "-i", sheet], `[0]scale=-1:1130,pad=1920:1440:-1:-1:${TRAY},format=rgb24,${askew},${seen}${blur}`);
}

async function printed(browser) {
  const page = await browser.newPage();
  try {
    return Buffer.from(await page.evaluate(draw, MARKS), "base64");
  } finally {
    await page.close();
  }
}

function draw(marks) {
  const [wide, high] = [1240, 1754];
  const pen = Object.assign(document.createElement("canvas"), { width: wide, height: high }).getContext("2d");
  pen.fillStyle = "#f8f8f4";
  pen.fillRect(0, 0, wide, high);
  pen.fillStyle = "#111";
  for (const [x, y] of marks) pen.fillRect(x * wide - 36, y * high - 36, 72, 72);
  pen.font = '40px "Noto Sans"';
  for (let line = 0; line < 20; line += 1) pen.fillText(`${line + 1}. Contrat de travail, article ${line * 7}`, 250, 330 + line * 58);
  return pen.canvas.toDataURL("image/png").split(",")[1];
}
