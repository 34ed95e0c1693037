# fault: phrases of this area
