package graph

import "context"

// Resolver is where a real member would hold its database.
type Resolver struct{}

// Entity answers for records that the gateway joins.
func (r *Resolver) Entity() EntityResolver { return entityResolver{} }

// NetworkCoverage answers its fields that take arguments.
func (r *Resolver) NetworkCoverage() NetworkCoverageResolver { return networkCoverageResolver{} }

type entityResolver struct{}

// FindManyCountryByCodes answers for all countries of a request in one call and in the order of their codes. This member only
// extends Country, so every code gets an answer; where nothing is known, the field is null.
func (entityResolver) FindManyCountryByCodes(_ context.Context, keys []*CountryByCodesInput) ([]*Country, error) {
	codes := make([]string, len(keys))
	for i, key := range keys {
		codes[i] = key.Code
	}
	coverage := coverageOf(codes)
	countries := make([]*Country, len(codes))
	for i, code := range codes {
		countries[i] = &Country{Code: code, NetworkCoverage: coverage[code]}
	}
	return countries, nil
}

type networkCoverageResolver struct{}

// Population is the share that the networks of a generation reach; of the newest when the query names none.
func (networkCoverageResolver) Population(_ context.Context, coverage *NetworkCoverage, generation *NetworkGeneration) (*float64, error) {
	wanted := NetworkGenerationFifth
	if generation != nil {
		wanted = *generation
	}
	if share, known := coverage.Shares[wanted]; known {
		return &share, nil
	}
	return nil, nil
}
