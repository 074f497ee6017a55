package graph

// NetworkCoverage is what is known of one country.
type NetworkCoverage struct {
	Year int
	// Shares of the population in percent.
	Shares map[NetworkGeneration]float64
}

// Made up for a test: no measurement stands behind these numbers.
var coverageByCountry = map[string]*NetworkCoverage{
	"FJI": {Year: 2025, Shares: map[NetworkGeneration]float64{NetworkGenerationFourth: 95.5}},
	"PHL": {Year: 2025, Shares: map[NetworkGeneration]float64{NetworkGenerationFourth: 97.25, NetworkGenerationFifth: 68.5}},
	"RWA": {Year: 2024, Shares: map[NetworkGeneration]float64{NetworkGenerationFourth: 98, NetworkGenerationFifth: 12.5}},
}

// coverageOf stands for one statement, `… WHERE country = ANY($1)`: a hundred codes cost one trip to the database, not a hundred.
func coverageOf(codes []string) map[string]*NetworkCoverage {
	found := make(map[string]*NetworkCoverage, len(codes))
	for _, code := range codes {
		if coverage, known := coverageByCountry[code]; known {
			found[code] = coverage
		}
	}
	return found
}
