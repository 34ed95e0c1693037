# score: phrases of this area
