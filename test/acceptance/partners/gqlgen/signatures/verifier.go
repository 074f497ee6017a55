// Package signatures lets nobody but the gateway ask this member, and each request of the gateway only once: HTTP Message
// Signatures (RFC 9421) with Ed25519 over the digest of the body (RFC 9530), as the graph's contract says under "Signed requests".
package signatures

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"time"
)

const (
	maximumBody     = 4 << 20
	maximumNonces   = 200_000
	clockSkew       = 5 * time.Second
	longestLifetime = 300 * time.Second
)

// Refusal is why a request is not answered: its code is for programs, its message for people.
type Refusal struct {
	Status        int
	Code, Message string
}

func refusal(code, message string) *Refusal { return &Refusal{http.StatusUnauthorized, code, message} }

// Verifier holds requests to one member to the rules.
type Verifier struct {
	audience string
	keys     *KeySet
	nonces   *Nonces
	started  time.Time
}

// NewVerifier makes one for the member with this name in the graph.
func NewVerifier(audience string, keys *KeySet) *Verifier {
	return &Verifier{audience: audience, keys: keys, nonces: NewNonces(maximumNonces), started: time.Now()}
}

// Verify passes on what the gateway signed for this member and refuses everything else.
func (v *Verifier) Verify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// The digest is of the bytes as they came: they are read once, before anything parses them.
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maximumBody))
		if err != nil {
			answer(w, &Refusal{http.StatusRequestEntityTooLarge, "BAD_REQUEST", "The body has more than 4 MiB or could not be read."})
			return
		}
		if refused := v.check(r, body, time.Now()); refused != nil {
			answer(w, refused)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		next.ServeHTTP(w, r)
	})
}

func (v *Verifier) check(r *http.Request, body []byte, now time.Time) *Refusal {
	signature, refused := parse(r.Header)
	if refused != nil {
		return refused
	}
	if strings.Join(r.Header.Values("x-subgraph"), ", ") != v.audience {
		return refusal("SIGNATURE_AUDIENCE", "The request is for another member of the graph than "+v.audience+", or for none.")
	}
	if refused := signature.checkTimes(now); refused != nil {
		return refused
	}
	base, refused := signature.base(r)
	if refused != nil {
		return refused
	}
	key, err := v.keys.Find(signature.text["keyid"], now)
	if err != nil {
		return &Refusal{http.StatusServiceUnavailable, "SERVER_BUSY", "The gateway's keys could not be read yet: try again in a few seconds."}
	}
	if key == nil || !ed25519.Verify(key, base, signature.bytes) {
		return refusal("SIGNATURE_INVALID", "The signature is not one of the gateway's over this request.")
	}
	digest := sha256.Sum256(body)
	if strings.Join(r.Header.Values("content-digest"), ", ") != "sha-256=:"+base64.StdEncoding.EncodeToString(digest[:])+":" {
		return refusal("SIGNATURE_DIGEST", "The content-digest is not the SHA-256 of the body.")
	}
	// What was sent before this process started may have been answered by the one before it.
	if signature.created().Before(v.started.Add(-clockSkew)) {
		return refusal("SIGNATURE_REPLAYED", "The request was signed before this server started.")
	}
	// Last, so that nobody but the gateway can fill the memory.
	return v.nonces.Use(signature.text["nonce"], signature.expires().Add(clockSkew), now)
}

func answer(w http.ResponseWriter, refused *Refusal) {
	w.Header().Set("content-type", "application/json")
	w.WriteHeader(refused.Status)
	// A client that has gone does not read the answer: nothing is left to do about that.
	_ = json.NewEncoder(w).Encode(map[string]any{
		"errors": []any{map[string]any{
			"message":    refused.Message,
			"extensions": map[string]string{"code": refused.Code},
		}},
	})
}
