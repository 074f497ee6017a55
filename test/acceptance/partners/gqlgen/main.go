// A member of the graph in Go: gqlgen answers GraphQL, the standard library checks that it is the gateway who asks.
package main

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/transport"

	"example.int/network-coverage/graph"
	"example.int/network-coverage/signatures"
)

// name of this member in the graph. The gateway signs each request for this name, and those signed for another are refused.
const name = "network-coverage"

func main() {
	if err := serve(); err != nil {
		slog.Error(err.Error())
		os.Exit(1)
	}
}

func serve() error {
	jwksURL := os.Getenv("GATEWAY_JWKS_URL")
	if jwksURL == "" {
		return errors.New("GATEWAY_JWKS_URL is missing: set it to the address of the gateway's keys, such as https://graph.example.int/.well-known/jwks.json")
	}
	port := os.Getenv("PORT")
	if port == "" {
		port = "4103"
	}
	listener, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", port))
	if err != nil {
		return err
	}
	// PORT=0 takes a free port: whoever started the server reads here which.
	if err := json.NewEncoder(os.Stdout).Encode(map[string]string{"url": "http://" + listener.Addr().String() + "/"}); err != nil {
		return err
	}
	server := &http.Server{
		Handler:           routes(signatures.NewVerifier(name, signatures.NewKeySet(jwksURL))),
		ReadHeaderTimeout: 5 * time.Second,
	}
	return server.Serve(listener)
}

func routes(verifier *signatures.Verifier) http.Handler {
	mux := http.NewServeMux()
	// Health needs no signature: load balancers ask it, too. It tells nothing but that the server can answer.
	mux.HandleFunc("GET /health/ready", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	mux.Handle("POST /{$}", verifier.Verify(logged(graphqlServer())))
	return mux
}

func graphqlServer() http.Handler {
	server := handler.New(graph.NewExecutableSchema(graph.Config{Resolvers: &graph.Resolver{}}))
	server.AddTransport(transport.POST{})
	// Without it gqlgen refuses `_service { sdl }`, which the gateway's check compares with what was published.
	server.Use(extension.Introspection{})
	server.AroundFields(graph.SetAsideMalformed)
	return server
}

// logged notes under which id the gateway logs the request, so that both ends can be read together.
func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		next.ServeHTTP(w, r)
		slog.Info("request", "id", r.Header.Get("x-request-id"), "took", time.Since(began))
	})
}
