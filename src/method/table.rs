//! A table of numbers that can be worked on: rectangular, with something in it, every number finite and of a sane size.

use super::{Refusal, magnitude};

/// Rows of cells, each as long as the others; at least one row and one column.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid<T> {
    columns: usize,
    cells: Vec<T>,
}

/// A table without holes.
pub type Table = Grid<f64>;
/// A table in which values may be missing.
pub type Holed = Grid<Option<f64>>;

impl Table {
    /// Checks rows of numbers; `what` is the name they go by in refusals.
    pub fn new(what: &'static str, rows: &[Vec<f64>]) -> Result<Self, Refusal> {
        let grid = Grid::shaped(what, rows)?;
        grid.each(|row, column, value| magnitude::check(what, row, column, *value))?;
        Ok(grid)
    }
}

impl Holed {
    /// Checks rows of numbers that may be missing; `what` is the name they go by in refusals.
    pub fn new(what: &'static str, rows: &[Vec<Option<f64>>]) -> Result<Self, Refusal> {
        let grid = Grid::shaped(what, rows)?;
        grid.each(|row, column, value| {
            value.map_or(Ok(()), |value| magnitude::check(what, row, column, value))
        })?;
        Ok(grid)
    }

    /// The table of the rows without a hole, and how many rows were left out; none when no row is whole.
    pub fn whole_rows(&self) -> (Option<Table>, usize) {
        let whole: Vec<Vec<f64>> = self
            .rows()
            .filter_map(|row| row.iter().copied().collect())
            .collect();
        let dropped = self.height() - whole.len();
        let cells: Vec<f64> = whole.concat();
        let table = (!cells.is_empty()).then_some(Grid {
            columns: self.columns,
            cells,
        });
        (table, dropped)
    }
}

impl<T: Clone> Grid<T> {
    fn shaped(what: &'static str, rows: &[Vec<T>]) -> Result<Self, Refusal> {
        let columns = rows.first().map_or(0, Vec::len);
        if columns == 0 {
            return Err(Refusal::Empty { what });
        }
        if let Some(row) = rows.iter().position(|row| row.len() != columns) {
            return Err(Refusal::Ragged {
                what,
                row,
                expected: columns,
                found: rows[row].len(),
            });
        }
        Ok(Self {
            columns,
            cells: rows.concat(),
        })
    }

    fn each(&self, mut check: impl FnMut(usize, usize, &T) -> Result<(), Refusal>) -> Result<(), Refusal> {
        let mut cells = self.cells.iter().enumerate();
        cells.try_for_each(|(at, cell)| check(at / self.columns, at % self.columns, cell))
    }

    /// The table on its side: rows become columns.
    pub fn turned(&self) -> Self {
        Self {
            columns: self.height(),
            cells: (0..self.columns)
                .flat_map(|column| self.column(column).cloned().collect::<Vec<_>>())
                .collect(),
        }
    }
}

impl<T> Grid<T> {
    /// How many rows there are.
    pub fn height(&self) -> usize {
        self.cells.len() / self.columns
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.columns
    }

    /// One row.
    pub fn row(&self, row: usize) -> &[T] {
        &self.cells[row * self.columns..(row + 1) * self.columns]
    }

    /// All rows, from the top.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[T]> {
        self.cells.chunks_exact(self.columns)
    }

    /// One column, from the top.
    pub fn column(&self, column: usize) -> impl Iterator<Item = &T> {
        self.cells[column..].iter().step_by(self.columns)
    }

    /// All cells, row by row.
    pub fn cells(&self) -> &[T] {
        &self.cells
    }
}

impl<T> std::ops::Index<(usize, usize)> for Grid<T> {
    type Output = T;

    fn index(&self, (row, column): (usize, usize)) -> &T {
        &self.cells[row * self.columns + column]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_rectangular_finite_and_of_a_sane_size() {
        let refused = |rows: &[Vec<f64>]| Table::new("matrix", rows).expect_err("refused").name();
        assert_eq!(refused(&[]), "empty");
        assert_eq!(refused(&[vec![]]), "empty");
        assert_eq!(refused(&[vec![1.0, 2.0], vec![1.0]]), "ragged");
        assert_eq!(refused(&[vec![f64::NAN]]), "not-finite");
        assert_eq!(refused(&[vec![1e200]]), "magnitude");
        assert_eq!(refused(&[vec![1e-200]]), "magnitude");
    }

    #[test]
    fn turned_twice_it_is_itself() {
        let table = Table::new("matrix", &[vec![1.0, 2.0, 3.0], vec![4.0, 5.0, 6.0]]).expect("a table");
        assert_eq!(table.turned().row(2), [3.0, 6.0]);
        assert_eq!(table.turned().turned(), table);
        assert_eq!(table.row(1), [4.0, 5.0, 6.0]);
    }
}
