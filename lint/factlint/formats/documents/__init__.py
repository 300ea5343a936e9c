"""Sources in the files of other programs: PDF, Word, tables of cells; read with kept libraries, each bounded."""
