package signatures

import (
	"encoding/base64"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

const longestHeader = 8192

// The gateway's signature is labelled sig1; others, which proxies may add, are not looked at. Of what RFC 9421 allows, the gateway
// uses this much: everything else is refused rather than guessed at.
var (
	inputPattern     = regexp.MustCompile(`(?:^|,[ \t]*)sig1=(\(("[^"]*"(?: "[^"]*")*)\)((?:;[a-z]+=(?:[0-9]{1,12}|"[^"\\]*"))+))[ \t]*(?:,|$)`)
	parameterPattern = regexp.MustCompile(`;([a-z]+)=(?:([0-9]+)|"([^"]*)")`)
	signaturePattern = regexp.MustCompile(`(?:^|,[ \t]*)sig1=:([A-Za-z0-9+/]{86}==):[ \t]*(?:,|$)`)
)

// mustCover names what a signature stands for at least: the audience and the body.
var mustCover = []string{"@method", "x-subgraph", "content-digest"}

// signature is what the two headers say.
type signature struct {
	names []string
	// parameters as they came: the last line of what was signed.
	parameters string
	text       map[string]string
	seconds    map[string]int64
	bytes      []byte
}

func (s *signature) created() time.Time { return time.Unix(s.seconds["created"], 0) }
func (s *signature) expires() time.Time { return time.Unix(s.seconds["expires"], 0) }

func parse(header http.Header) (*signature, *Refusal) {
	input, value := strings.Join(header.Values("signature-input"), ", "), strings.Join(header.Values("signature"), ", ")
	missing := refusal("SIGNATURE_MISSING", "The request has no signature of the gateway's: ask the gateway of the graph, which signs what it sends here.")
	if input == "" || value == "" {
		return nil, missing
	}
	inputParts, valueParts := inputPattern.FindStringSubmatch(input), signaturePattern.FindStringSubmatch(value)
	if len(input) > longestHeader || len(value) > longestHeader || inputParts == nil || valueParts == nil {
		return nil, refusal("SIGNATURE_INVALID", "The headers signature-input and signature have another form than the gateway's.")
	}
	bytes, err := base64.StdEncoding.DecodeString(valueParts[1])
	if err != nil {
		return nil, refusal("SIGNATURE_INVALID", "The header signature is no base64.")
	}
	s := &signature{parameters: inputParts[1], text: map[string]string{}, seconds: map[string]int64{}, bytes: bytes}
	for _, quoted := range strings.Split(inputParts[2], " ") {
		s.names = append(s.names, strings.Trim(quoted, `"`))
	}
	for _, parameter := range parameterPattern.FindAllStringSubmatch(inputParts[3], -1) {
		if parameter[2] != "" {
			s.seconds[parameter[1]], _ = strconv.ParseInt(parameter[2], 10, 64)
		} else {
			s.text[parameter[1]] = parameter[3]
		}
	}
	if s.text["tag"] != "agency-graph" {
		return nil, missing
	}
	return s, s.checkForm()
}

// checkForm holds the signature to what every one of the gateway's has.
func (s *signature) checkForm() *Refusal {
	// The key decides how it is verified; a signature that names another way is not the gateway's.
	if s.text["alg"] != "ed25519" || s.text["keyid"] == "" || s.text["nonce"] == "" {
		return refusal("SIGNATURE_INVALID", `The signature needs alg="ed25519", a keyid and a nonce.`)
	}
	for i, name := range s.names {
		if slices.Contains(s.names[:i], name) {
			return refusal("SIGNATURE_INVALID", "The signature covers "+name+" twice.")
		}
	}
	for _, name := range mustCover {
		if !slices.Contains(s.names, name) {
			return refusal("SIGNATURE_INVALID", "The signature does not cover "+name+".")
		}
	}
	lifetime := s.expires().Sub(s.created())
	if s.seconds["created"] == 0 || lifetime <= 0 || lifetime > longestLifetime {
		return refusal("SIGNATURE_INVALID", "The signature needs created and expires, the later one at most 300 seconds after the other.")
	}
	return nil
}

func (s *signature) checkTimes(now time.Time) *Refusal {
	if s.created().After(now.Add(clockSkew)) || s.expires().Before(now.Add(-clockSkew)) {
		return refusal("SIGNATURE_EXPIRED", "The signature does not hold at this time: compare the clocks of the gateway and this server.")
	}
	return nil
}

// base is what was signed: a line for each name and one for the parameters (RFC 9421, section 2.5). Go keeps the bytes of headers as
// they came, so nothing is to be done about text that is not ASCII.
func (s *signature) base(r *http.Request) ([]byte, *Refusal) {
	var lines strings.Builder
	for _, name := range s.names {
		values := r.Header.Values(name)
		if name == "@method" {
			values = []string{r.Method}
		}
		if len(values) == 0 {
			return nil, refusal("SIGNATURE_INVALID", "The signature covers "+name+", which the request does not have.")
		}
		lines.WriteString(`"` + name + `": ` + strings.Trim(strings.Join(values, ", "), " \t") + "\n")
	}
	lines.WriteString(`"@signature-params": ` + s.parameters)
	return []byte(lines.String()), nil
}
