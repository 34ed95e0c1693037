//! Where a layer stands: cells of the screen, reckoned alike for drawing and for the mouse.

/// A rectangle of cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// Its first column.
    pub column: u16,
    /// Its first row.
    pub row: u16,
    /// How many columns it has.
    pub columns: u16,
    /// How many rows it has.
    pub rows: u16,
}

impl Place {
    /// A screen of that size.
    pub const fn screen(columns: u16, rows: u16) -> Self {
        Self {
            column: 0,
            row: 0,
            columns,
            rows,
        }
    }

    /// All but the last row, which is the footer's.
    #[must_use]
    pub fn above_footer(self) -> Self {
        Self {
            rows: self.rows.saturating_sub(1),
            ..self
        }
    }

    /// A place of that size in the middle, no larger than this one.
    #[must_use]
    pub fn centred(self, columns: u16, rows: u16) -> Self {
        let (columns, rows) = (columns.min(self.columns), rows.min(self.rows));
        Self {
            column: self.column + (self.columns - columns) / 2,
            row: self.row + (self.rows - rows) / 2,
            columns,
            rows,
        }
    }

    /// The last rows of it.
    #[must_use]
    pub fn bottom(self, rows: u16) -> Self {
        let rows = rows.min(self.rows);
        Self {
            row: self.row + (self.rows - rows),
            rows,
            ..self
        }
    }

    /// The first rows of it.
    #[must_use]
    pub fn top(self, rows: u16) -> Self {
        Self {
            rows: rows.min(self.rows),
            ..self
        }
    }

    /// What is below the first rows.
    #[must_use]
    pub fn below(self, rows: u16) -> Self {
        let rows = rows.min(self.rows);
        Self {
            row: self.row + rows,
            rows: self.rows - rows,
            ..self
        }
    }

    /// What is inside a frame around it; nothing where it is too small for one.
    #[must_use]
    pub fn framed(self) -> Self {
        if self.columns < 2 || self.rows < 2 {
            return Self {
                columns: 0,
                rows: 0,
                ..self
            };
        }
        Self {
            column: self.column + 1,
            row: self.row + 1,
            columns: self.columns - 2,
            rows: self.rows - 2,
        }
    }

    /// The same with a blank column on each side, where there is room.
    #[must_use]
    pub fn padded(self) -> Self {
        if self.columns < 4 {
            return self;
        }
        Self {
            column: self.column + 1,
            columns: self.columns - 2,
            ..self
        }
    }

    /// Width in cells.
    pub fn width(self) -> usize {
        usize::from(self.columns)
    }

    /// Height in rows.
    pub fn height(self) -> usize {
        usize::from(self.rows)
    }

    /// The cell pointed at, counted from its top left, as column and row; none outside.
    pub fn at(self, column: u16, row: u16) -> Option<(usize, usize)> {
        let column = usize::from(column.checked_sub(self.column)?);
        let row = usize::from(row.checked_sub(self.row)?);
        (column < self.width() && row < self.height()).then_some((column, row))
    }
}
