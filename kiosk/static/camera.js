// What the kiosk's camera sees: for cards and for papers.
async function camera(box) {
	const video = box.querySelector('video')
	try {
		video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { width: { ideal: 2592 } } })
		await video.play()
		box.hidden = false
		return video
	} catch {}
}

// All of it, or its middle square.
function picture(video, quality, side) {
	const canvas = document.createElement('canvas'), w = video.videoWidth, h = video.videoHeight, s = Math.min(w, h)
	canvas.width = side || w
	canvas.height = side || h
	const part = side ? [(w - s) / 2, (h - s) / 2, s, s] : [0, 0, w, h]
	canvas.getContext('2d').drawImage(video, ...part, 0, 0, canvas.width, canvas.height)
	return new Promise(done => canvas.toBlob(done, 'image/jpeg', quality))
}
