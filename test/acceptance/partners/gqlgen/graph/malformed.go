package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/plugin/federation/fedruntime"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// SetAsideMalformed keeps one bad representation from spoiling the others: gqlgen hands all of a type to one resolver, and gives
// all of them up when one of them lacks its key. So gqlgen never sees it, and in its place stands null, with an error.
func SetAsideMalformed(ctx context.Context, next graphql.Resolver) (any, error) {
	field := graphql.GetFieldContext(ctx)
	if field.Object != "Query" || field.Field.Name != "_entities" {
		return next(ctx)
	}
	representations, _ := field.Args["representations"].([]map[string]any)
	wellFormed := make([]map[string]any, 0, len(representations))
	places := make([]int, 0, len(representations))
	for i, representation := range representations {
		if _, isText := representation["code"].(string); representation["__typename"] == "Country" && !isText {
			graphql.AddError(graphql.WithPathContext(ctx, graphql.NewPathWithIndex(i)), &gqlerror.Error{
				Message:    "A Country is asked for by its code, a text such as RWA; this representation has none.",
				Extensions: map[string]any{"code": "BAD_USER_INPUT"},
			})
			continue
		}
		wellFormed = append(wellFormed, representation)
		places = append(places, i)
	}
	field.Args["representations"] = wellFormed
	found, err := next(ctx)
	entities, isList := found.([]fedruntime.Entity)
	if err != nil || !isList {
		return found, err
	}
	answer := make([]fedruntime.Entity, len(representations))
	for i, entity := range entities {
		answer[places[i]] = entity
	}
	return answer, nil
}
