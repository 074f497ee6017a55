package signatures

import (
	"net/http"
	"sync"
	"time"
)

// Nonces remembers which requests were answered, each for as long as its signature would be valid.
type Nonces struct {
	maximum int

	mutex sync.Mutex
	until map[string]time.Time
	swept time.Time
}

// NewNonces remembers at most so many at a time.
func NewNonces(maximum int) *Nonces {
	return &Nonces{maximum: maximum, until: map[string]time.Time{}}
}

// Use refuses a nonce that was used before.
func (n *Nonces) Use(nonce string, until, now time.Time) *Refusal {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	if now.Sub(n.swept) > time.Second {
		n.swept = now
		for old, end := range n.until {
			if end.Before(now) {
				delete(n.until, old)
			}
		}
	}
	if _, used := n.until[nonce]; used {
		return refusal("SIGNATURE_REPLAYED", "The request was answered before: each is good once.")
	}
	if len(n.until) >= n.maximum {
		// Forgetting a nonce would let its request pass again. So new requests wait instead.
		return &Refusal{http.StatusServiceUnavailable, "SERVER_BUSY", "Too many requests are remembered: try again in a few seconds."}
	}
	n.until[nonce] = until
	return nil
}
