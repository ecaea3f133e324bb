import Digraphs
import Testing
