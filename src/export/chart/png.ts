/**
 * An SVG file as a picture, `scale` pixels for each of its own. Rejects where the browser cannot draw it. The SVG must
 * have its font inside: as a picture it sees nothing of the page.
 */
export async function png(svg: string, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * scale;
    canvas.height = picture.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('this browser cannot draw it as a picture');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
