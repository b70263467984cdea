// Cards and papers before a camera, and files on their way.
Object.assign(modules, {
	// Looks for a card; the server reads the pictures and keeps none.
	async scan(box) {
		const video = await camera(box)
		while (video) {
			await new Promise(done => setTimeout(done, 300))
			const answer = await fetch(box.dataset.url, { method: 'POST', body: await picture(video, 0.8, 720) }).catch(() => ({}))
			const { next } = answer.status === 200 ? await answer.json() : {}
			if (next) return location.assign(next)
		}
	},

	// Photographs a paper into the form's file field.
	async capture(box) {
		const form = box.closest('form'), video = await camera(box)
		if (!video) return
		form.querySelectorAll('[data-without-camera]').forEach(part => { part.hidden = true })
		box.querySelector('button').onclick = async e => {
			e.preventDefault()
			const { items, files } = new DataTransfer()
			items.add(new File([await picture(video, 0.92)], 'photo.jpg', { type: 'image/jpeg' }))
			form.querySelector('[type=file]').files = files
			form.requestSubmit()
		}
	},

	// Sends a form with files, and shows how far it is.
	upload(form) {
		const bar = form.querySelector('progress'), x = new XMLHttpRequest()
		const busy = on => {
			bar.hidden = !on
			form.querySelectorAll('button').forEach(button => { button.disabled = on })
		}
		x.upload.onprogress = e => { bar.value = e.loaded / e.total }
		x.onerror = () => busy(false)
		x.onload = () => {
			if (x.status < 400) return location.replace(x.responseURL)
			document.write(x.response)
			document.close()
		}
		form.addEventListener('submit', e => {
			e.preventDefault()
			x.open('POST', form.action)
			x.send(new FormData(form, e.submitter))
			busy(true)
		})
	},
})

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
