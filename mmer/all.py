"""`from mmer.all import *`: everything a notebook or a script wants, in one line.

Written by hand, as no notebook can export it: nbdev lists in `__all__` only what a module defines itself.
Modules of the library import from each other by name, never from here.
"""
from mmer.core import *
from mmer.core import share_cores
share_cores()   # before PyTorch is imported
from mmer.data.media import *
from mmer.data.faces import *
from mmer.data.corpus import *
from mmer.data.check import *
from mmer.data.toy import *
from mmer.data.acted import *
from mmer.data.iemocap import *
from mmer.data.mosei import *
from mmer.data.meld import *
from mmer.data.prepare import *
from mmer.data.batch import *
from mmer.data.load import *
from mmer.models.encoder import *
from mmer.models.xlstm import *
from mmer.models.audio import *
from mmer.models.text import *
from mmer.models.video import *
from mmer.models.fusion import *
from mmer.models.mmer import *
from mmer.training.losses import *
from mmer.training.metrics import *
from mmer.training.augment import *
from mmer.training.learner import *
from mmer.training.compare import *
from mmer.training.callbacks import *
from mmer.training.distributed import *
from mmer.training.recipes import *
from mmer.training.runs import *
from mmer.training.calibrate import *
from mmer.training.errors import *
from mmer.inference.find import *
from mmer.inference.folder import *
from mmer.inference.recognizer import *
from mmer.inference.timeline import *
from mmer.inference.stream import *
from mmer.inference.export import *
from mmer.inference.interpret import *
from mmer.inference.evaluate import *
from mmer.inference.app import *
