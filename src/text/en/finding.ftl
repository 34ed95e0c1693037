# finding: phrases of this area
