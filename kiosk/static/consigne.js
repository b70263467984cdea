// Makes pages that work without a script a little easier. Each module is asked for with data-module.
// A page shown again by the Back key may be another person's: ask the server.
addEventListener('pageshow', e => { if (e.persisted) location.replace(location.href) })

const modules = {
  // Courtesy only: the server ends the session by itself.
  idle(body) {
    let timer
    const arm = () => { clearTimeout(timer); timer = setTimeout(() => location.assign(body.dataset.url), body.dataset.seconds * 1e3) }
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, arm)
    arm()
  },

  focus(box) { box.focus() },

  // Keeps the digits here and sends them once; started without a script, it goes on without one.
  pad(form) {
    if ('typed' in form.dataset) return
    const length = +form.dataset.length, dots = form.querySelectorAll('.dot'), shown = 'shown' in form.dataset
    let digits = '', sent = false
    form.addEventListener('submit', e => {
      const key = e.submitter && e.submitter.value
      if (sent) return e.preventDefault()
      if (key === 'ok') {
        form.elements.pin.disabled = false
        form.elements.pin.value = digits
        sent = true
        return
      }
      e.preventDefault()
      if (key === 'back') digits = digits.slice(0, -1)
      else if (key && digits.length < length) digits += key
      dots.forEach((dot, i) => {
        dot.classList.toggle('dot--on', i < digits.length)
        if (shown) dot.textContent = digits[i] || ''
      })
    })
    addEventListener('keydown', e => {
      const value = e.key === 'Backspace' ? 'back' : /^\d$/.test(e.key) && e.key
      const key = value && form.querySelector(`button[value="${value}"]`)
      if (key) { e.preventDefault(); form.requestSubmit(key) }
    })
  },

  // Looks for a card with the camera; the server reads the pictures and keeps none.
  async scan(box) {
    const video = box.querySelector('video')
    if (!await camera(video)) return
    box.hidden = false
    for (;;) {
      await new Promise(r => setTimeout(r, 300))
      const frame = await picture(video, 0.8, true)
      const answer = frame && await fetch(box.dataset.url, { method: 'POST', body: frame, headers: { 'content-type': 'image/jpeg' } }).catch(() => 0)
      const next = answer && answer.ok && answer.status !== 204 && (await answer.json()).next
      if (next) return location.assign(next)
    }
  },

  // The wedge scanner types into whatever has the focus: give it back.
  wedge(input) {
    addEventListener('keydown', e => { if (!e.target.closest('button, a, input')) input.focus() })
    input.focus()
  },

  // Photographs a paper into the form's file field; without a camera the field stays as it is.
  async capture(box) {
    const form = box.closest('form'), field = form.querySelector('input[type=file]'), video = box.querySelector('video')
    if (!await camera(video)) return
    box.hidden = false
    form.querySelectorAll('[data-without-camera]').forEach(e => { e.hidden = true })
    box.querySelector('button').addEventListener('click', async e => {
      e.preventDefault()
      const files = new DataTransfer()
      files.items.add(new File([await picture(video, 0.92)], 'photo.jpg', { type: 'image/jpeg' }))
      field.files = files.files
      form.requestSubmit()
    })
  },

  // Sends a form with files, and shows how far it is.
  upload(form) {
    const bar = form.querySelector('progress')
    form.addEventListener('submit', e => {
      e.preventDefault()
      const x = new XMLHttpRequest(), data = new FormData(form, e.submitter)
      if (bar) bar.hidden = false
      form.querySelectorAll('button').forEach(b => { b.disabled = true })
      x.upload.onprogress = p => { if (bar && p.lengthComputable) bar.value = p.loaded / p.total }
      x.onload = () => {
        if (x.status < 400) return location.replace(x.responseURL)
        document.open(); document.write(x.responseText); document.close()
      }
      x.onerror = () => { form.querySelectorAll('button').forEach(b => { b.disabled = false }); if (bar) bar.hidden = true }
      x.open('POST', form.action)
      x.setRequestHeader('accept', 'text/html')
      x.send(data)
    })
  },
}

async function camera(video) {
  try {
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { width: { ideal: 2592 }, facingMode: 'environment' } })
    await video.play()
    return true
  } catch { return false }
}

function picture(video, quality, square) {
  const canvas = document.createElement('canvas'), w = video.videoWidth, h = video.videoHeight, s = Math.min(w, h)
  canvas.width = square ? Math.min(s, 720) : w
  canvas.height = square ? canvas.width : h
  const box = square ? [(w - s) / 2, (h - s) / 2, s, s] : [0, 0, w, h]
  canvas.getContext('2d').drawImage(video, ...box, 0, 0, canvas.width, canvas.height)
  return new Promise(done => canvas.toBlob(done, 'image/jpeg', quality))
}

for (const part of document.querySelectorAll('[data-module]')) {
  for (const name of part.dataset.module.split(' ')) if (modules[name]) modules[name](part)
}
