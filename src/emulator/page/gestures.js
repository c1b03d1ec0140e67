/** A finger on a message: held still it opens the menu, swept to the left it answers. */

const HOLD_MS = 450
/** Pixels that a finger may tremble. */
const TREMBLE = 10
/** Pixels after which a sweep is meant. */
const SWEPT = 56
const FURTHEST = 80

export function holdOrSwipe(element, { onHold, onSwipe }) {
  element.addEventListener('pointerdown', (down) => {
    if (down.pointerType === 'mouse' || down.target.closest('button, a')) return
    let swept = 0
    const hold = setTimeout(() => {
      end()
      onHold({ x: down.clientX, y: down.clientY })
    }, HOLD_MS)

    function move(event) {
      const dx = event.clientX - down.clientX
      const dy = event.clientY - down.clientY
      if (Math.hypot(dx, dy) > TREMBLE) clearTimeout(hold)
      if (Math.abs(dy) > Math.abs(dx) && swept === 0) return
      swept = Math.min(0, Math.max(-FURTHEST, dx))
      element.style.transform = `translateX(${swept}px)`
    }
    function up() {
      const meant = swept <= -SWEPT
      end()
      if (meant) onSwipe()
    }
    function end() {
      clearTimeout(hold)
      element.style.transform = ''
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', end)
    }
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', end)
  })
}
