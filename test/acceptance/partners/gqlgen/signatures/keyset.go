package signatures

import (
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"sync"
	"time"
)

const (
	// Forged key ids must not make this member knock at the gateway all the time.
	shortestPause = 5 * time.Second
	// A key that the gateway no longer publishes ends here within this time.
	longestUse = time.Minute
)

// KeySet holds the public keys that the gateway publishes at /.well-known/jwks.json (RFC 7517, RFC 8037).
type KeySet struct {
	url    string
	client *http.Client

	mutex sync.RWMutex
	keys  map[string]ed25519.PublicKey
	read  time.Time

	// Held while the gateway is asked, so that many requests at once ask once, and those with a known key do not wait.
	asking sync.Mutex
	asked  time.Time
}

// NewKeySet reads nothing yet: the gateway may start after its members.
func NewKeySet(url string) *KeySet {
	return &KeySet{url: url, client: &http.Client{Timeout: 2 * time.Second}}
}

// Find returns the key with this id, or nil. The keys are read again when none has the id, so that a new key of the gateway works at
// once, and every minute. While the gateway does not answer, those that were read last go on to hold; without any there is an error.
func (s *KeySet) Find(id string, now time.Time) (ed25519.PublicKey, error) {
	key, isOld := s.look(id, now)
	if key != nil {
		if isOld {
			go s.refresh(now)
		}
		return key, nil
	}
	s.refresh(now)
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	if s.read.IsZero() {
		return nil, errors.New("no keys were read yet")
	}
	return s.keys[id], nil
}

func (s *KeySet) look(id string, now time.Time) (key ed25519.PublicKey, isOld bool) {
	s.mutex.RLock()
	defer s.mutex.RUnlock()
	return s.keys[id], now.Sub(s.read) > longestUse
}

func (s *KeySet) refresh(now time.Time) {
	s.asking.Lock()
	defer s.asking.Unlock()
	if now.Sub(s.asked) < shortestPause {
		return
	}
	s.asked = now
	keys, err := s.fetch()
	if err != nil {
		slog.Warn("the gateway's keys could not be read", "error", err)
		return
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.keys, s.read = keys, now
}

func (s *KeySet) fetch() (map[string]ed25519.PublicKey, error) {
	response, err := s.client.Get(s.url)
	if err != nil {
		return nil, err
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s answered %s", s.url, response.Status)
	}
	var set struct {
		Keys []struct{ Kty, Crv, Kid, X string }
	}
	if err := json.NewDecoder(io.LimitReader(response.Body, 64<<10)).Decode(&set); err != nil {
		return nil, err
	}
	keys := map[string]ed25519.PublicKey{}
	for _, key := range set.Keys {
		x, err := base64.RawURLEncoding.DecodeString(key.X)
		if err == nil && key.Kty == "OKP" && key.Crv == "Ed25519" && len(x) == ed25519.PublicKeySize {
			keys[key.Kid] = x
		}
	}
	return keys, nil
}
